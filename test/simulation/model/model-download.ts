/** One download of the model: the product's choice of sources and pieces, with virtual time in place of streams. */
import type { Millis, Timer } from '#shared/base/clock.ts'
import { deviceNo } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { Bitfield } from '#shared/content/bitfield.ts'
import { pieceLengthFor } from '#shared/content/piece-map.ts'
import { PiecePicker } from '../../../peer/transfer/piece-picker.ts'
import { chooseSources } from '../../../peer/transfer/source-choice.ts'
import { isFreshAt, refreshAfter } from '../../../peer/transfer/source-list.ts'
import { Rotation } from '../../../peer/transfer/source-rotation.ts'
import { SourceScore } from '../../../peer/transfer/source-score.ts'
import type { DownloadFact } from '../judge/facts.ts'
import { newDownloadFact } from '../judge/new-facts.ts'
import type { MadeFile } from '../language/wishes.ts'
import type { ModelPeer } from './model-peer.ts'
import { ModelSource } from './model-source.ts'
import type { Source } from './model-tracker.ts'
import type { World } from './world.ts'

/** As in the product: the list is asked for anew after so many pieces. */
const REFRESH_PIECES = 10

export class ModelDownload {
  readonly file: MadeFile
  readonly peer: ModelPeer
  readonly fact: DownloadFact
  readonly #copies: DownloadFact[] = []
  readonly picker: PiecePicker
  readonly pieceLength: number
  readonly #world: World
  readonly #have: Bitfield
  readonly #scores = new Map<ModelPeer, SourceScore>()
  readonly #working = new Map<ModelPeer, ModelSource>()
  #listed: Source[] = []
  #listedAt: Millis = -Infinity
  #missesInRow = 0
  #sincePieces = 0
  #lists = 0
  readonly #rotation = new Rotation()
  #tick: Timer | undefined
  #isRunning = false
  #starvedSince: Millis | undefined

  constructor(world: World, peer: ModelPeer, file: MadeFile, have: Bitfield) {
    const { random, without } = world
    this.#world = world
    this.peer = peer
    this.file = file
    this.#have = have
    this.pieceLength = pieceLengthFor(file.size)
    const sequential = peer.person.sequential || without.has('rarest-first')
    this.picker = new PiecePicker({ pieces: have.length, sequential, random, endGame: !without.has('end-game') }, have)
    this.fact = newDownloadFact(this.peer.person, file, this.#world.time.monotonic())
  }

  /** Everything that is told of it: what is wanted under other names too is copied when it is here. */
  get facts(): readonly DownloadFact[] {
    return [this.fact, ...this.#copies]
  }

  alsoAs(file: MadeFile): void {
    const copy = newDownloadFact(this.peer.person, file, this.#world.time.monotonic())
    if (this.isDone) copy.doneAt = copy.wantedAt
    this.#copies.push(copy)
  }

  get isDone(): boolean {
    return this.fact.doneAt !== undefined
  }

  /** How many work for it. */
  get sources(): number {
    return this.#working.size
  }

  start(): void {
    if (this.isDone || this.#isRunning) return
    this.#isRunning = true
    this.#listedAt = -Infinity
    for (const score of this.#scores.values()) score.forgive()
    if (this.picker.complete) this.#complete()
    else this.#look()
  }

  /** The peer went away; what is here stays. */
  pause(): void {
    this.#isRunning = false
    this.#tick?.cancel()
    for (const source of [...this.#working.values()]) source.stop()
    this.#working.clear()
    this.#feed()
  }

  /** A verified piece. */
  received(source: ModelSource, piece: number, bytes: number): void {
    const { fact } = this
    fact.firstByteAt ??= this.#world.time.monotonic()
    if (!this.picker.finish(piece, this.#world.time.monotonic())) {
      fact.wasted += bytes
      return
    }
    this.peer.fact.downloaded += bytes
    source.peer.fact.uploaded += bytes
    if (source.isSeed) fact.fromSeeds += bytes
    else fact.fromPartial += bytes
    if (source.isRelayed) fact.relayed += bytes
    else fact.direct += bytes
    if (this.picker.complete) return this.#complete()
    this.#sincePieces += 1
    if (this.#have.count === 1) this.#report()
    if (this.#sincePieces < REFRESH_PIECES) return
    this.#sincePieces = 0
    this.#listedAt = -Infinity
    this.#report()
    this.#look()
  }

  missed(): void {
    this.#missesInRow += 1
  }

  /** It ended: nothing more to get there, or lost, or it lied. */
  ended(source: ModelSource, how: 'done' | 'lost'): void {
    if (this.#working.get(source.peer) !== source) return
    this.#working.delete(source.peer)
    this.#feed()
    if (how === 'lost') this.missed()
    // In a turn of its own: a source that ends at once must not end in a loop.
    if (this.#isRunning) this.#next(50)
  }

  /** Counts the time in which all that works stands in lines. */
  #feed(): void {
    const now = this.#world.time.monotonic()
    const sources = [...this.#working.values()]
    const starves = this.#isRunning && sources.length > 0 && sources.every(({ isInLine }) => isInLine)
    if (this.#starvedSince !== undefined) this.fact.inLine += now - this.#starvedSince
    this.#starvedSince = starves ? now : undefined
  }

  inLineChanged(): void {
    this.#feed()
  }

  #look(): void {
    const { time, tracker } = this.#world
    this.#next(refreshAfter(this.#lists))
    if (!this.#isRunning || this.isDone || !tracker.isUp || !this.peer.isListed) return
    if (!isFreshAt(time.monotonic() - this.#listedAt, this.#lists)) {
      this.#listed = this.#world.tracker.sources(this.peer, this.file.content)
      this.#listedAt = time.monotonic()
      this.#lists += 1
      this.#missesInRow = 0
      this.#report()
    }
    while (this.#working.size < LIMITS.sourcesPerDownload) {
      const source = this.#choose()
      if (source === undefined) return
      this.#work(source)
    }
    this.#rotate()
  }

  #work(chosen: Source): void {
    const score = this.#scores.get(chosen.peer) ?? new SourceScore()
    this.#scores.set(chosen.peer, score)
    const source = new ModelSource(this.#world, this, chosen.peer, score)
    this.#working.set(chosen.peer, source)
    source.start()
  }

  #choose(): Source | undefined {
    const { random, without } = this.#world
    // The choice knows sources by device; here that is the place in the list.
    const sources = this.#listed.flatMap((one, device) =>
      this.#may(one) ? [{ device: deviceNo(device), complete: one.complete, have: NOTHING }] : [],
    )
    const hasSeed = without.has('seed-place') || [...this.#working.values()].some(({ isSeed }) => isSeed)
    const places = LIMITS.sourcesPerDownload - this.#working.size
    const chosen = chooseSources({ sources, missesInRow: this.#missesInRow, random, hasSeed, places })
    const asked = chosen.flatMap(({ device }) => this.#listed[device] ?? [])
    if (without.has('least-loaded')) return asked[0]
    return asked.toSorted((a, b) => loadOf(a.peer) - loadOf(b.peer))[0]
  }

  #may({ peer, complete }: Source): boolean {
    const { time, without } = this.#world
    if (this.#working.has(peer) || (!complete && without.has('partial-sources'))) return false
    return this.#scores.get(peer)?.mayBeTried(time.monotonic()) ?? true
  }

  #rotate(): void {
    if (this.#world.without.has('rotation') || !this.#listed.some((one) => this.#may(one))) return
    this.#rotation.next([...this.#working.values()], this.#world.time.monotonic())?.retire()
  }

  #report(): void {
    if (this.#have.count > 0 && this.peer.isListed)
      this.#world.tracker.report(this.peer, this.file.content, this.picker.complete ? 'complete' : 'partial')
  }

  #complete(): void {
    for (const fact of this.facts) fact.doneAt = this.#world.time.monotonic()
    this.#report()
    this.pause()
  }

  #next(delay: Millis): void {
    this.#tick?.cancel()
    this.#tick = this.#world.time.after(delay, () => this.#look())
  }
}

const NOTHING = new Uint8Array(0)

const loadOf = ({ queue }: ModelPeer): number => queue.running.size + queue.waiting.length
