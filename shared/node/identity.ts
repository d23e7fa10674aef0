/** The node's Ed25519 key: made on first start, kept in one file that only its user may read, the same for ever after. */
import { randomBytes } from 'node:crypto'
import { chmod, link, mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { generateKeyPair, privateKeyFromProtobuf, privateKeyToProtobuf } from '@libp2p/crypto/keys'
import type { PrivateKey } from '@libp2p/interface'
import { peerIdFromPrivateKey } from '@libp2p/peer-id'
import { FerryError, hasSystemCode } from '../base/errors.ts'
import { type PeerIdText, parsePeerIdText } from '../base/ids.ts'
import { syncFolder } from '../base/sync-folder.ts'

/** @throws FerryError `config` when the file is there but is no Ed25519 key: it is never replaced silently */
export async function loadOrCreateKey(file: string): Promise<PrivateKey> {
  const existing = await readKey(file)
  if (existing !== undefined) return existing
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const key = await generateKeyPair('Ed25519')
  await writeOnce(file, privateKeyToProtobuf(key))
  return (await readKey(file)) ?? key
}

export const peerIdText = (key: PrivateKey): PeerIdText => parsePeerIdText(peerIdFromPrivateKey(key).toString())

async function readKey(file: string): Promise<PrivateKey | undefined> {
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch (err) {
    if (hasSystemCode(err, 'ENOENT')) return undefined
    throw err
  }
  await tightenMode(file)
  return parseKey(file, bytes)
}

function parseKey(file: string, bytes: Buffer): PrivateKey {
  try {
    const key = privateKeyFromProtobuf(bytes)
    if (key.type === 'Ed25519') return key
    throw new Error(`it is of type ${key.type}`)
  } catch (cause) {
    throw new FerryError(
      'config',
      `${file} is not an Ed25519 key. Put the right file back, or move it away to get a new identity.`,
      { cause },
    )
  }
}

async function tightenMode(file: string): Promise<void> {
  const { mode } = await stat(file)
  if ((mode & 0o077) !== 0) await chmod(file, 0o600)
}

/**
 * Writes beside the target, syncs, then links: a crash leaves either no key or a whole one, a race keeps the first. What a
 * crash leaves of a draft is in nobody's way, for in a container every start has the same process id.
 */
async function writeOnce(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString('hex')}.tmp`
  const handle = await open(draft, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  try {
    await link(draft, file)
  } catch (err) {
    if (!hasSystemCode(err, 'EEXIST')) throw err
  } finally {
    await rm(draft, { force: true })
  }
  // Before anybody hears of this key: one that a power cut takes back leaves an account without its device.
  await syncFolder(dirname(file))
}
