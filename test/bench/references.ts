/** What a large file costs by other means: a plain socket, Node's TLS with SHA-256, scp with AES-GCM. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { RunningProcess } from '../support/process.ts'
import { freePort, timed, untilListening, whyMissing, withServer } from './external.ts'
import type { Way } from './large-file.ts'

const COPY = 'test/bench/socket-copy.ts'

/** A line that is a bare number is JSON too. */
const numberOf = (line: unknown): number => Number(line)

async function copy(sending: string[], receiving: (port: string) => string[]): Promise<number> {
  const sender = new RunningProcess(COPY, sending)
  const receiver = new RunningProcess(COPY, receiving(String(numberOf(await sender.line(() => true)))))
  await Promise.all([receiver.ended(), sender.ended()])
  return numberOf(receiver.lines.at(-1))
}

export const socket: Way = {
  name: 'socket',
  missing: () => undefined,
  run: ({ file, target }) => copy(['send', file], (port) => ['receive', target, port]),
}

export const tls: Way = {
  name: 'tls+sha256',
  missing: () => whyMissing('openssl', 'openssl'),
  run: async ({ file, folder, target }) => {
    const [key, certificate] = [join(folder, 'tls.key'), join(folder, 'tls.crt')]
    if (!existsSync(key)) {
      const subject = ['-subj', '/CN=bench', '-days', '2', '-nodes']
      const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256']
      execFileSync('openssl', ['req', '-x509', ...kind, ...subject, '-keyout', key, '-out', certificate], {
        stdio: 'ignore',
      })
    }
    return copy(['tls-send', file, key, certificate], (port) => ['tls-receive', target, port])
  },
}

export const scp: Way = {
  name: 'scp',
  missing: () => whyMissing('scp', 'openssh-client') ?? whyMissing('sshd', 'openssh-server'),
  run: async ({ file, folder, target }) => {
    const port = await freePort()
    const [host, user, config] = ['host', 'user', 'sshd_config'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    if (!existsSync(host)) {
      for (const key of [host, user]) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key])
      await chmod(host, 0o600)
    }
    // Where the server drops its rights; it does not start without.
    if (process.getuid?.() === 0) await mkdir('/run/sshd', { recursive: true })
    const lines = [`Port ${port}`, 'ListenAddress 127.0.0.1', `HostKey ${host}`, `AuthorizedKeysFile ${user}.pub`]
    lines.push('StrictModes no', 'UsePAM no', 'PidFile none', 'PermitRootLogin yes', 'Subsystem sftp internal-sftp')
    await writeFile(config, `${lines.join('\n')}\n`)
    return withServer('/usr/sbin/sshd', ['-D', '-f', config], async () => {
      await untilListening(port)
      const trust = ['-o', 'StrictHostKeyChecking=no', '-o', 'UserKnownHostsFile=/dev/null', '-o', 'LogLevel=ERROR']
      const how = ['-q', '-c', 'aes128-gcm@openssh.com', '-i', user, '-P', String(port), ...trust]
      return timed('scp', [...how, `${userInfo().username}@127.0.0.1:${file}`, target])
    })
  },
}
