/** One case: what is sent to whom, made from the corpus and a seed, and kept as bytes so that it can be played again. */
import { framed } from '#shared/wire/framed-stream.ts'
import { bytesOf, type Conversation, type Corpus, type Protocol, type Recorded, type Side } from './corpus.ts'
import { Dice } from './dice.ts'
import { mutateMessage } from './mutate.ts'
import { bytesField, numberField, readFields, varint, writeFields } from './proto-tree.ts'

/** Who is fed, and where the stream stands when the bytes come. */
export const PHASES = {
  /** The tracker's control protocol, from a peer. */
  control: ['connected', 'greeted', 'signed in', 'signed in', 'signed in', 'signed in', 'signed in'],
  /** Answers to what the tracker asks of a peer. */
  source: ['signed in'],
  /** A peer's serving side. */
  piece: ['fresh', 'opened', 'accepted', 'accepted', 'accepted'],
  /** The tracker's relay, the handshake of the peer behind it, and the transfer inside. */
  relay: ['fresh', 'joined', 'sealed', 'sealed'],
  /** A peer's own relay protocol, from one who is no tracker. */
  'peer relay': ['fresh'],
  /** A peer's control protocol, from its tracker. */
  'peer control': ['signed in'],
} as const satisfies Record<string, readonly [string, ...string[]]>

export type Target = keyof typeof PHASES
export const TARGETS = Object.keys(PHASES) as Target[]
export type Ending = 'finish' | 'reset' | 'stay'

export interface Case {
  readonly seed: number
  readonly target: Target
  readonly phase: string
  /** What goes over the stream, chunk by chunk, as hex. */
  readonly chunks: readonly string[]
  /** Answers to what the other side asks meanwhile, by kind; the id is put in when it is known. */
  readonly answers: readonly string[]
  readonly ending: Ending
}

const PROTOCOL_OF: Readonly<Record<Target, Protocol>> = {
  control: 'control',
  source: 'control',
  piece: 'piece',
  relay: 'relay',
  'peer relay': 'relay',
  'peer control': 'control',
}
/** Frames of one conversation in a case. */
const FRAMES_MOST = 6
/** Ids of requests of a case; none is asked twice unless a mutation says so. */
export const FIRST_ID = 1000

export function makeCase(corpus: Corpus, target: Target, seed: number): Case {
  const dice = new Dice(seed)
  const phase: string = dice.pick(PHASES[target])
  const protocol = target === 'relay' && phase === 'sealed' ? 'piece' : PROTOCOL_OF[target]
  const fits = corpus.conversations.filter((each) => each.protocol === protocol)
  const others = fits.flatMap((each) => each.frames).map(bytesOf)
  const mutate = (frame: Uint8Array) =>
    dice.chance(SPOILED) ? mutateMessage(dice, protocol, frame, dice.pick(others) ?? frame) : frame
  const side: Side = target === 'peer control' || target === 'peer relay' ? 'answerer' : 'asker'
  const said = phase === 'signed in' && dice.chance(0.85) ? fits.map(withoutEntry) : fits
  const frames = target === 'source' ? [] : honestFrames(dice, said, side, protocol).map(mutate)
  // A peer whose sign-in is answered badly comes back later each time: mostly it is let in.
  const answering = target === 'source' || (target === 'peer control' && dice.chance(0.3))
  const answers = answering ? answersOf(fits, side).map(mutate) : []
  const framedOnes = reordered(dice, frames).map((frame) => prefixed(dice, frame))
  const torn = dice.chance(0.1) ? tear(dice, framedOnes) : framedOnes
  const noise = target === 'relay' && phase === 'joined' && dice.chance(0.5)
  return {
    seed,
    target,
    phase,
    chunks: (noise ? [dice.bytes(dice.below(400))] : torn).map(hexOf),
    answers: answers.map(hexOf),
    ending: dice.pick(['finish', 'finish', 'finish', 'reset', 'stay']),
  }
}

/** One bad message ends most streams; those before it are to come deep. */
const SPOILED = 0.4
const ENTRY = ['ask hello', 'ask register', 'ask login', 'ask resume']

/** What is said after the sign-in. */
const withoutEntry = (conversation: Conversation): Conversation => ({
  ...conversation,
  frames: conversation.frames.filter(({ kind }) => !ENTRY.includes(kind)),
})

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** A few that follow each other in one conversation, so that a bad one in the middle is met by the right state. */
function honestFrames(
  dice: Dice,
  conversations: readonly Conversation[],
  side: Side,
  protocol: Protocol,
): Uint8Array[] {
  const said = conversations
    .map(({ frames }) => frames.filter(({ from, kind }) => from === side && !kind.startsWith('answer ')))
    .filter((frames) => frames.length > 0)
  const frames = dice.pick(said) ?? []
  const start = dice.below(Math.max(1, frames.length - 1))
  const run = frames.slice(start, start + 1 + dice.below(FRAMES_MOST))
  return protocol === 'control' ? run.map((frame, nth) => withId(bytesOf(frame), FIRST_ID + nth)) : run.map(bytesOf)
}

/** What was answered to each kind of question; the player chooses by the kind. */
function answersOf(conversations: readonly Conversation[], side: Side): Uint8Array[] {
  const answers = new Map<string, Recorded>()
  for (const { frames } of conversations)
    for (const frame of frames)
      if (frame.from === side && frame.kind.startsWith('answer ')) answers.set(frame.kind, frame)
  return [...answers.values()].map(bytesOf)
}

function reordered(dice: Dice, frames: readonly Uint8Array[]): Uint8Array[] {
  const at = dice.below(frames.length)
  const frame = frames[at]
  if (frame === undefined || dice.chance(0.7)) return [...frames]
  const ways: readonly [() => Uint8Array[], ...(() => Uint8Array[])[]] = [
    () => frames.toReversed(),
    () => frames.toSpliced(at, 0, frame),
    () => frames.toSpliced(at, 1),
    () => [...frames, ...Array<Uint8Array>(40).fill(frame)],
    () => [...frames.slice(at), ...frames.slice(0, at)],
  ]
  return dice.pick(ways)()
}

/** The frame with its length before it, sometimes a wrong one. */
function prefixed(dice: Dice, frame: Uint8Array): Uint8Array {
  if (dice.chance(0.93)) return framed(frame).subarray()
  const lies: readonly [() => Uint8Array, ...(() => Uint8Array)[]] = [
    () => varint(BigInt(frame.length + 1 + dice.below(100))),
    () => varint(BigInt(dice.below(frame.length + 1))),
    () => varint(BigInt(dice.pick([0, 8193, 262_145, 2 ** 28 - 1, 2 ** 31, 2 ** 40]))),
    () => Uint8Array.of(...varint(BigInt(frame.length)).map((byte) => byte | 0x80), 0),
    () => Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff),
  ]
  return Uint8Array.from(Buffer.concat([dice.pick(lies)(), frame]))
}

/** The same bytes in other chunks, or without their end. */
function tear(dice: Dice, chunks: readonly Uint8Array[]): Uint8Array[] {
  const all = Uint8Array.from(Buffer.concat(chunks))
  if (dice.chance(0.5)) return [all.subarray(0, dice.below(all.length + 1))]
  const cut = dice.below(all.length + 1)
  return [all.subarray(0, cut), all.subarray(cut)]
}

const BODY_MOST = 3
const ID_FIELD = 1

/** A control message with this id; an event has none and stays. */
export function withId(message: Uint8Array, id: number): Uint8Array {
  const [body, ...rest] = readFields(message) ?? []
  if (body === undefined || body.type !== 2 || body.no >= BODY_MOST) return message
  const fields = readFields(body.bytes)
  if (fields === undefined) return message
  const others = fields.filter(({ no }) => no !== ID_FIELD)
  return writeFields([bytesField(body.no, writeFields([numberField(ID_FIELD, BigInt(id)), ...others])), ...rest])
}

/** The number of the question's or answer's field: its kind, also when the rest is spoiled. */
export function kindOf(message: Uint8Array): number | undefined {
  const [body] = readFields(message) ?? []
  const fields = body === undefined ? undefined : readFields(body.bytes)
  return fields?.find(({ no }) => no !== ID_FIELD)?.no
}
