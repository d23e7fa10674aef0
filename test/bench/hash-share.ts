/** Hashes all files of a folder as the peer's index does, on all cores, and prints the seconds. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { HashPool } from '#shared/content/hash-pool.ts'

const [folder = '.'] = process.argv.slice(2)
const pool = new HashPool(0)
const files = (await readdir(folder)).map((name) => join(folder, name))
// The threads are there before the clock runs, as they are in a peer.
await Promise.all(Array.from({ length: pool.threads }, () => pool.hash(join(folder, '..', 'warm'))))
const startedAt = performance.now()
await Promise.all(files.map((file) => pool.hash(file)))
process.stdout.write(`${(performance.now() - startedAt) / 1000}\n`)
await pool.close()
