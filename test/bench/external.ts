/** Programs that are not ours: found, installed where that is allowed, run, and stopped for certain. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** Why a reference cannot run here; `undefined` when it can. Root installs Debian's package. */
export function whyMissing(binary: string, debianPackage: string): string | undefined {
  if (isThere(binary)) return undefined
  if (process.getuid?.() === 0)
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', debianPackage], { stdio: 'ignore' })
  return isThere(binary) ? undefined : `${binary} is not here (apt-get install ${debianPackage})`
}

const isThere = (binary: string) =>
  spawnSync('sh', ['-c', `PATH=$PATH:/usr/sbin command -v ${binary}`], { stdio: 'ignore' }).status === 0

/** A server of somebody else's, for as long as `use` takes. */
export async function withServer<T>(command: string, args: readonly string[], use: () => Promise<T>): Promise<T> {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'ignore'] })
  try {
    await once(child, 'spawn')
    return await use()
  } finally {
    await stop(child)
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const hard = setTimeout(() => child.kill('SIGKILL'), 3_000)
  await ended
  clearTimeout(hard)
}

/** Seconds that the whole command took. @throws Error with its output when it fails */
export async function timed(command: string, args: readonly string[]): Promise<number> {
  const startedAt = performance.now()
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-2_000)
    })
  const [status] = (await once(child, 'close')) as [number | null]
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${output}`)
  return (performance.now() - startedAt) / 1000
}

/** A TCP port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return address.port
}

/** Tries until somebody listens on the port. */
export async function untilListening(port: number): Promise<void> {
  const probe = `for i in $(seq 100); do (exec 3<>/dev/tcp/127.0.0.1/${port}) 2>/dev/null && exit 0; sleep 0.05; done; exit 1`
  execFileSync('bash', ['-c', probe])
}
