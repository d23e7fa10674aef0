/** The reference: a file copied over a plain `net.Socket`, sender and receiver each a process of its own. */
import { createReadStream, createWriteStream } from 'node:fs'
import { connect, createServer } from 'node:net'
import { pipeline } from 'node:stream/promises'

const CHUNK = 1024 * 1024
const [role, file = '', port = ''] = process.argv.slice(2)

if (role === 'send') {
  const server = createServer((socket) => {
    pipeline(createReadStream(file, { highWaterMark: CHUNK }), socket).then(
      () => server.close(),
      (err: unknown) => {
        throw err
      },
    )
  })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    if (typeof address === 'object' && address !== null) process.stdout.write(`${address.port}\n`)
  })
} else {
  const startedAt = performance.now()
  await pipeline(connect(Number(port), '127.0.0.1'), createWriteStream(file, { highWaterMark: CHUNK }))
  process.stdout.write(`${(performance.now() - startedAt) / 1000}\n`)
}
