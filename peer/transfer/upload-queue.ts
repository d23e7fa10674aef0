/**
 * Who is served now and who waits (row F6). Places go round the accounts: who has the fewest uploads running comes first, then whose
 * last turn is the longest ago, then who came first. Small files have places of their own, so that they never wait behind large ones.
 */
import { FerryError } from '#shared/base/errors.ts'
import { LIMITS, MIB } from '#shared/base/limits.ts'

export interface Ticketed {
  readonly username: string
  readonly size: number
  readonly sent: number
}

export interface Place {
  /** 1 for who is next. */
  readonly position: number
  /** Bytes that have to be sent before, at most; the estimate follows from the rate. */
  readonly bytesAhead: number
}

interface Waiting<T> {
  readonly upload: T
  readonly enter: () => void
}

/** Files up to this size are small. */
const SMALL_BYTES = MIB
const EXPRESS_SHARE = 0.25

export class UploadQueue<T extends Ticketed> {
  readonly #places: number
  readonly #express: number
  readonly #running = new Set<T>()
  readonly #waiting: Waiting<T>[] = []
  /** When each account had its last turn; only of those that run or wait. */
  readonly #turns = new Map<string, number>()
  #turn = 0

  /** @param places uploads at once; 0 serves nobody */
  constructor(places: number) {
    this.#places = places
    this.#express = Math.ceil(places * EXPRESS_SHARE)
  }

  get running(): ReadonlySet<T> {
    return this.#running
  }

  get waiting(): readonly T[] {
    return this.#inOrder().map(({ upload }) => upload)
  }

  /**
   * Calls `enter` when the upload has its place, at once if there is one; the answer takes it out of the line again.
   * @throws FerryError `busy` when nobody is served, or too many wait
   */
  stand(upload: T, enter: () => void): () => void {
    if (this.#places === 0) throw new FerryError('busy', 'The owner serves nobody now.')
    const waiting = { upload, enter }
    if (this.#isFree(upload)) {
      this.#run(upload)
      enter()
    } else if (this.#waiting.length >= LIMITS.uploadsWaiting) {
      throw new FerryError('busy', 'Too many wait in line already.')
    } else this.#waiting.push(waiting)
    return () => this.#remove(waiting)
  }

  /**
   * Resolves when the upload has its place.
   * @throws FerryError `busy` when nobody is served, or too many wait; `disconnected` when `signal` aborts before
   */
  async enter(upload: T, signal: AbortSignal): Promise<void> {
    // Its stream may have ended while its ticket was looked at; no abort comes any more, so it would get a place and keep it.
    if (signal.aborted) throw new FerryError('disconnected')
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const goAway = this.stand(upload, resolve)
    const onAbort = () => {
      goAway()
      reject(new FerryError('disconnected'))
    }
    signal.addEventListener('abort', onAbort)
    try {
      await promise
    } finally {
      signal.removeEventListener('abort', onAbort)
    }
  }

  /** Frees the place. */
  leave(upload: T): void {
    if (!this.#running.delete(upload)) return
    for (const waiting of this.#inOrder()) {
      if (!this.#isFree(waiting.upload)) continue
      this.#remove(waiting)
      this.#run(waiting.upload)
      waiting.enter()
    }
    const known = new Set([...this.#running, ...this.waiting].map(({ username }) => username))
    for (const username of this.#turns.keys()) if (!known.has(username)) this.#turns.delete(username)
  }

  /** Where a waiting upload stands; `undefined` when it does not wait. */
  placeOf(upload: T): Place | undefined {
    const order = this.#inOrder()
    const index = order.findIndex((waiting) => waiting.upload === upload)
    if (index < 0) return undefined
    const left = (each: T) => Math.max(0, each.size - each.sent)
    const running = [...this.#running].map(left).toSorted((a, b) => a - b)
    // The places that must come free before this one's turn are those that end first.
    const ending = running.slice(0, index + 1).reduce((sum, bytes) => sum + bytes, 0)
    const before = order
      .slice(0, Math.max(0, index + 1 - running.length))
      .reduce((sum, { upload: u }) => sum + u.size, 0)
    return { position: index + 1, bytesAhead: ending + before }
  }

  /** The k-th waiting upload of an account that has n running is of round n + k. */
  #inOrder(): Waiting<T>[] {
    const rounds = new Map<string, number>()
    for (const { username } of this.#running) rounds.set(username, (rounds.get(username) ?? 0) + 1)
    return this.#waiting
      .map((waiting, arrival) => {
        const round = rounds.get(waiting.upload.username) ?? 0
        rounds.set(waiting.upload.username, round + 1)
        return { waiting, arrival, round, turn: this.#turns.get(waiting.upload.username) ?? 0 }
      })
      .toSorted((a, b) => a.round - b.round || a.turn - b.turn || a.arrival - b.arrival)
      .map(({ waiting }) => waiting)
  }

  #run(upload: T): void {
    this.#turn += 1
    this.#turns.set(upload.username, this.#turn)
    this.#running.add(upload)
  }

  #isFree({ size }: T): boolean {
    let [large, small] = [0, 0]
    for (const each of this.#running) {
      if (each.size > SMALL_BYTES) large += 1
      else small += 1
    }
    if (size > SMALL_BYTES) return large + Math.max(0, small - this.#express) < this.#places
    return small < this.#express || large + small < this.#places + this.#express
  }

  #remove(waiting: Waiting<T>): void {
    const index = this.#waiting.indexOf(waiting)
    if (index >= 0) this.#waiting.splice(index, 1)
  }
}
