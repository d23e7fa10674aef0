/**
 * Recorded conversations, between encryption and framing: one file a conversation, made by `npm run fuzz -- --record`.
 * What is of one moment only (transfers, tickets, peer ids) stands beside them and is put in anew when they are played.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Who opened the stream is the asker. */
export type Side = 'asker' | 'answerer'
export type Protocol = 'control' | 'piece' | 'relay'

export interface Recorded {
  readonly from: Side
  /** For people: `ask search`, `answer search`, `event`, `getPiece`. */
  readonly kind: string
  readonly hex: string
}

export interface Conversation {
  readonly name: string
  readonly protocol: Protocol
  readonly frames: readonly Recorded[]
}

export const ROLES = ['transfer', 'direct ticket', 'relay ticket', 'requester', 'source'] as const
export type Role = (typeof ROLES)[number]

/** Bytes that stood for something in the recording, as hex. */
export interface Token {
  readonly role: Role
  readonly hex: string
}
/** What they stand for now. */
export type Live = Partial<Readonly<Record<Role, Uint8Array>>>

export interface Corpus {
  readonly conversations: readonly Conversation[]
  readonly tokens: readonly Token[]
}

export const CORPUS_FOLDER = fileURLToPath(new URL('corpus', import.meta.url))
export const TOKENS_FILE = 'tokens.json'

export function loadCorpus(folder = CORPUS_FOLDER): Corpus {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== TOKENS_FILE)
  if (names.length === 0) throw new Error(`There is no corpus in ${folder}; make it with: npm run fuzz -- --record`)
  return {
    conversations: names.toSorted().map((name) => read(name) as Conversation),
    tokens: read(TOKENS_FILE) as Token[],
  }
}

export const bytesOf = ({ hex }: { readonly hex: string }): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'))

/** The same bytes with what was of the recording replaced by what is live; of equal length, so that no length lies. */
export function rebind(bytes: Uint8Array, tokens: readonly Token[], live: Live): Uint8Array {
  const copy = Buffer.from(bytes)
  for (const token of tokens) {
    const now = live[token.role]
    const then = Buffer.from(token.hex, 'hex')
    if (now === undefined || now.length !== then.length) continue
    for (let at = copy.indexOf(then); at >= 0; at = copy.indexOf(then, at + then.length)) copy.set(now, at)
  }
  return Uint8Array.from(copy)
}
