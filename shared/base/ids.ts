/** Branded ids: a raw string is not an id until its validator said so. */
import { FerryError } from './errors.ts'

declare const brand: unique symbol
type Brand<T, Name extends string> = T & { readonly [brand]: Name }

/** A libp2p PeerId as text (`12D3Koo…`). */
export type PeerIdText = Brand<string, 'PeerIdText'>
/** An account's number in the tracker's database. */
export type AccountId = Brand<number, 'AccountId'>
/** A device's number in the tracker's database: short on the wire where a PeerId would be long. */
export type DeviceNo = Brand<number, 'DeviceNo'>
/** 2–32 characters of `a-z 0-9 - _ .`, beginning with a letter or digit. */
export type Username = Brand<string, 'Username'>
/** `alias/relative/path` in the Unicode form that the owner’s disk has, validated by `shared/content/file-name.ts`. */
export type EntryPath = Brand<string, 'EntryPath'>
/** SHA-256 Merkle root of the content (BEP 52 `pieces root`), 64 lower-case hex digits. */
export type ContentRoot = Brand<string, 'ContentRoot'>
/** Position in the catalogue's history; grows by one with each committed change. */
export type Revision = Brand<number, 'Revision'>
/** One brokered transfer, 32 hex digits, made by the tracker. */
export type TransferId = Brand<string, 'TransferId'>

const USERNAME = /^[a-z0-9][a-z0-9._-]{1,31}$/
const ROOT = /^[0-9a-f]{64}$/
const TRANSFER = /^[0-9a-f]{32}$/
const PEER_ID = /^12D3Koo[1-9A-HJ-NP-Za-km-z]{45}$/

export function parseUsername(text: string): Username {
  if (!USERNAME.test(text))
    throw new FerryError(
      'bad-name',
      'A username has 2 to 32 characters: lower-case letters a-z, digits, "-", "_" and ".", and begins with a letter or digit.',
    )
  return text as Username
}

/** Of content without a byte. */
export const EMPTY_ROOT = '0'.repeat(64) as ContentRoot

export const isUsername = (text: string): text is Username => USERNAME.test(text)
export const isContentRoot = (text: string): text is ContentRoot => ROOT.test(text)

export function parseContentRoot(text: string): ContentRoot {
  if (!isContentRoot(text)) throw new FerryError('usage', 'A content root has 64 hexadecimal digits.')
  return text
}

export function parseTransferId(text: string): TransferId {
  if (!TRANSFER.test(text)) throw new FerryError('protocol', 'A transfer id has 32 hexadecimal digits.')
  return text as TransferId
}

/** Ed25519 PeerIds only: no other key type is made or accepted (threat row 8). */
export function parsePeerIdText(text: string): PeerIdText {
  if (!PEER_ID.test(text)) throw new FerryError('protocol', 'Not an Ed25519 peer id.')
  return text as PeerIdText
}

export const accountId = (n: number): AccountId => n as AccountId
export const deviceNo = (n: number): DeviceNo => n as DeviceNo
export const revision = (n: number): Revision => n as Revision
