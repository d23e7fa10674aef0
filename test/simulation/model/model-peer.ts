/** A peer of the model: what it holds, its lines, whom it serves, and its comings and goings. */
import { backoffDelay } from '#shared/base/backoff.ts'
import type { Millis, Timer } from '#shared/base/clock.ts'
import type { ContentRoot } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { Bitfield } from '#shared/content/bitfield.ts'
import { pieceCount, pieceLengthFor } from '#shared/content/piece-map.ts'
import { type Suggesting, SuggestionBoard } from '../../../peer/transfer/suggestions.ts'
import { type Ticketed, UploadQueue } from '../../../peer/transfer/upload-queue.ts'
import type { PeerFact } from '../judge/facts.ts'
import { newPeerFact } from '../judge/new-facts.ts'
import type { Person } from '../language/cast.ts'
import type { MadeFile } from '../language/wishes.ts'
import { Line } from './link.ts'
import { ModelDownload } from './model-download.ts'
import type { World } from './world.ts'

/** As a peer has it against its tracker. */
const BACKOFF = { first: 500, most: 10_000 }

export interface ModelUpload extends Ticketed {
  /** The source is gone. */
  readonly onLost: () => void
}

export class ModelPeer {
  readonly person: Person
  readonly fact: PeerFact
  readonly up: Line
  readonly down: Line
  delay: Millis
  readonly queue: UploadQueue<ModelUpload>
  readonly uploads = new Set<ModelUpload>()
  readonly downloads: ModelDownload[] = []
  readonly #world: World
  readonly #held = new Map<number, Bitfield>()
  readonly #board: SuggestionBoard
  /** Runs, whether or not the hub knows. */
  isRunning = false
  isListed = false
  isFrozen = false
  line: 'open' | 'cut' | 'stalled' = 'open'
  #signIn: Timer | undefined
  #hasWished = false

  constructor(person: Person, world: World) {
    this.person = person
    this.#world = world
    this.up = new Line(person.up)
    this.down = new Line(person.down)
    this.delay = person.delay
    this.#board = new SuggestionBoard(world.random)
    this.queue = new UploadQueue(person.uploads ?? LIMITS.uploadsAtOnce)
    this.fact = newPeerFact(person)
    for (const file of person.shares) this.#held.set(file.content, wholeOf(file))
  }

  held(content: number): Bitfield | undefined {
    return this.#held.get(content)
  }

  /** For one upload of this file, which is all here. */
  suggestions({ content, size }: MadeFile): Suggesting {
    // The board knows contents by their roots; here that is the number.
    return this.#board.enter(String(content) as ContentRoot, pieceCount(size, pieceLengthFor(size)))
  }

  /** Whether others may be served from it now. */
  get serves(): boolean {
    return this.isRunning && !this.isFrozen && this.line === 'open'
  }

  start(): void {
    if (this.isRunning) return
    this.isRunning = true
    this.connect(0)
  }

  /** Signs in; while the hub is away, again and again. */
  connect(attempt: number): void {
    const { time, tracker, random } = this.#world
    this.#signIn?.cancel()
    if (!this.isRunning || this.isListed) return
    const wait = tracker.isUp
      ? tracker.admit() - time.monotonic() + 4 * this.delay
      : backoffDelay(attempt, random, BACKOFF)
    this.#signIn = time.after(wait, () => (tracker.isUp ? this.#listed() : this.connect(attempt + 1)))
  }

  /** The hub has gone: what runs directly goes on. */
  loseTracker(): void {
    this.isListed = false
    this.connect(0)
  }

  stop(): void {
    this.line = 'open'
    if (!this.isRunning) return
    this.isRunning = false
    this.#signIn?.cancel()
    if (this.isListed) this.#world.tracker.depart(this)
    this.isListed = false
    for (const download of this.downloads) download.pause()
    for (const upload of [...this.uploads]) upload.onLost()
  }

  /** To the others, who is cut off has gone; who stalls is there, and silent. */
  changeLine(line: 'open' | 'cut' | 'stalled'): void {
    const wasCut = this.line === 'cut'
    if (line === 'cut') this.stop()
    this.line = line
    if (wasCut && line === 'open') this.start()
  }

  want(file: MadeFile): void {
    const same = this.downloads.find((one) => one.file.content === file.content)
    if (same !== undefined) return same.alsoAs(file)
    const held = this.#held.get(file.content) ?? new Bitfield(piecesOf(file))
    this.#held.set(file.content, held)
    const download = new ModelDownload(this.#world, this, file, held)
    this.downloads.push(download)
    if (this.isListed) download.start()
  }

  hold(file: MadeFile): void {
    this.#held.set(file.content, wholeOf(file))
    if (this.isListed) this.#world.tracker.report(this, file.content, 'complete')
  }

  #listed(): void {
    const { time, tracker } = this.#world
    this.isListed = true
    this.fact.listedAt ??= time.monotonic()
    tracker.arrive()
    for (const [content, held] of this.#held)
      if (held.count > 0) tracker.report(this, content, held.full ? 'complete' : 'partial')
    if (!this.#hasWished) for (const file of this.person.wants) this.want(file)
    this.#hasWished = true
    for (const download of this.downloads) download.start()
  }
}

const piecesOf = ({ size }: MadeFile): number => pieceCount(size, pieceLengthFor(size))

function wholeOf(file: MadeFile): Bitfield {
  const pieces = piecesOf(file)
  const held = new Bitfield(pieces)
  for (let piece = 0; piece < pieces; piece++) held.set(piece)
  return held
}
