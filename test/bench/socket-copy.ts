/** The references that Node itself gives: a file over a plain `net.Socket`, and over TLS with SHA-256 at the receiver. */
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, readFileSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { connect as connectTls, createServer as createTlsServer } from 'node:tls'

const CHUNK = 1024 * 1024
const [role = '', file = '', first = '', second = ''] = process.argv.slice(2)
const secured = role.startsWith('tls')

if (role.endsWith('send')) {
  const onSocket = (socket: Socket) => {
    pipeline(createReadStream(file, { highWaterMark: CHUNK }), socket).then(
      () => server.close(),
      (err: unknown) => {
        throw err
      },
    )
  }
  const server: Server = secured
    ? createTlsServer({ key: readFileSync(first), cert: readFileSync(second) }, onSocket)
    : createServer(onSocket)
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    if (typeof address === 'object' && address !== null) process.stdout.write(`${address.port}\n`)
  })
} else {
  const startedAt = performance.now()
  const target = createWriteStream(file, { highWaterMark: CHUNK })
  const port = Number(first)
  if (secured) {
    const hash = createHash('sha256')
    const hashing = new Transform({
      transform(chunk: Buffer, _, done) {
        hash.update(chunk)
        done(null, chunk)
      },
    })
    // The certificate was made a moment ago by whoever started both sides.
    await pipeline(connectTls({ port, host: '127.0.0.1', rejectUnauthorized: false }), hashing, target)
    hash.digest()
  } else await pipeline(connect(port, '127.0.0.1'), target)
  process.stdout.write(`${(performance.now() - startedAt) / 1000}\n`)
}
