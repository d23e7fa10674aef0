/** The accounts of the load: member n has the same name and key in every process that counts to n. */
import { createHash } from 'node:crypto'
import { generateKeyPairFromSeed } from '@libp2p/crypto/keys'
import type { PrivateKey } from '@libp2p/interface'
import { deviceNo, parseUsername } from '#shared/base/ids.ts'
import { peerIdText } from '#shared/node/identity.ts'
import { Passwords } from '../../tracker/services/passwords.ts'
import { openSqliteStore } from '../../tracker/store/sqlite/open-sqlite-store.ts'

/** Everybody's, and one hash for all: making them is not what is measured, checking one costs as much as ever. */
export const PASSWORD = 'a password for the load'

export const memberName = (nth: number): string => `load-${nth}`

export const memberKey = (nth: number): Promise<PrivateKey> =>
  generateKeyPairFromSeed('Ed25519', createHash('sha256').update(`ferry load ${nth}`).digest())

/** @param devices how many of the accounts have their device already; the others sign in by password first */
export async function makeAccounts(file: string, accounts: number, devices: number): Promise<void> {
  const hash = await new Passwords().hash(PASSWORD)
  const peerIds = await Promise.all(Array.from({ length: devices }, async (_, nth) => peerIdText(await memberKey(nth))))
  const store = await openSqliteStore(file)
  try {
    await store.transaction(async (tx) => {
      for (let nth = 0; nth < accounts; nth++) {
        const account = await tx.insertAccount(parseUsername(memberName(nth)), hash, 'member', 0)
        const peerId = peerIds[nth]
        const facts = { name: 'load', addresses: [], now: 0, depot: false, host: deviceNo(0) }
        if (peerId !== undefined) await tx.insertDevice({ peerId, account, ...facts })
      }
    })
  } finally {
    await store.close()
  }
}
