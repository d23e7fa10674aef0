/** A real peer process at the measured hub, with a folder to drop files into. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MeasuredHub } from '../load/measured-hub.ts'
import { RunningProcess } from '../support/process.ts'

export async function startPeerOn({ folder, address }: MeasuredHub): Promise<{ files: string; stop(): Promise<void> }> {
  const files = join(folder, 'files')
  await mkdir(files)
  await writeFile(join(folder, 'password'), 'a password for the load')
  const config = `data = "./peer"
tracker = ["${address}"]
username = "dropper"
password-file = "password"
register = true
listen = []
[api]
port = 0
[catalogue]
mirror = 0
[[share]]
path = "./files"
alias = "Files"
`
  await writeFile(join(folder, 'peer.toml'), config)
  const peer = new RunningProcess('ferry', ['up', '--config', join(folder, 'peer.toml'), '--json'])
  await peer.event('ready')
  return {
    files,
    stop: async () => {
      await peer.stop()
    },
  }
}
