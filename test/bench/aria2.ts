/** aria2 as a BitTorrent client: one seed, one leecher, and a small HTTP tracker of ours that tells the one of the other. */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { open, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { basename, dirname, join } from 'node:path'
import { freePort, timed, untilListening, whyMissing, withServer } from './external.ts'
import type { Way } from './large-file.ts'

const PIECE = 1024 * 1024
const QUIET = ['--enable-dht=false', '--bt-enable-lpd=false', '--enable-peer-exchange=false', '--quiet=true']

type Bencoded = number | string | Uint8Array | { readonly [key: string]: Bencoded }

/** BEP 3; keys must come sorted. */
function bencode(value: Bencoded): Buffer {
  if (typeof value === 'number') return Buffer.from(`i${value}e`)
  if (typeof value === 'string') return bencode(Buffer.from(value))
  if (value instanceof Uint8Array) return Buffer.concat([Buffer.from(`${value.byteLength}:`), value])
  const items = Object.keys(value)
    .toSorted()
    .flatMap((key) => [bencode(key), bencode(value[key] ?? '')])
  return Buffer.concat([Buffer.from('d'), ...items, Buffer.from('e')])
}

async function pieceHashes(file: string): Promise<Buffer> {
  const handle = await open(file)
  const hashes: Buffer[] = []
  try {
    const buffer = Buffer.alloc(PIECE)
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, PIECE)
      if (bytesRead === 0) return Buffer.concat(hashes)
      hashes.push(createHash('sha1').update(buffer.subarray(0, bytesRead)).digest())
    }
  } finally {
    await handle.close()
  }
}

/** An HTTP tracker that knows one peer (BEP 3, compact form of BEP 23). */
async function oneSeedTracker(seedPort: number) {
  const peers = Buffer.from([127, 0, 0, 1, seedPort >> 8, seedPort & 255])
  const server = createServer((_, response) => response.end(bencode({ interval: 5, peers }))).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return { port: typeof address === 'object' ? (address?.port ?? 0) : 0, close: () => server.close() }
}

export const aria2: Way = {
  name: 'aria2',
  missing: () => whyMissing('aria2c', 'aria2'),
  run: async ({ file, size, folder, target }) => {
    const [seedPort, ownPort] = [await freePort(), await freePort()]
    const tracker = await oneSeedTracker(seedPort)
    const torrent = join(folder, 'file.torrent')
    const info = { length: size, name: basename(file), 'piece length': PIECE, pieces: await pieceHashes(file) }
    await writeFile(torrent, bencode({ announce: `http://127.0.0.1:${tracker.port}/announce`, info }))
    const seeding = [
      '--seed-ratio=0',
      '--bt-seed-unverified=true',
      `--dir=${dirname(file)}`,
      `--listen-port=${seedPort}`,
    ]
    const leeching = ['--seed-time=0', '--file-allocation=none', `--dir=${dirname(target)}`, `--listen-port=${ownPort}`]
    try {
      return await withServer('aria2c', [...QUIET, ...seeding, torrent], async () => {
        await untilListening(seedPort)
        return timed('aria2c', [...QUIET, ...leeching, `--index-out=1=${basename(target)}`, torrent])
      })
    } finally {
      tracker.close()
    }
  },
}
