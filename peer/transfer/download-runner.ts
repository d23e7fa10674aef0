/** One download from beginning to end: consent, way, pieces, place. Reports each step; leaves nothing half-done behind. */
import { mkdir } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { abortable } from '#shared/base/abort.ts'
import type { Clock, Millis } from '#shared/base/clock.ts'
import { asFerryError, FerryError } from '#shared/base/errors.ts'
import type { ContentRoot } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { checkSpace, resolveInside } from '#shared/content/safe-path.ts'
import type { OfferedTransfer, Route } from '#shared/protocol/broker.ts'
import type { FramedStream } from '#shared/wire/framed-stream.ts'
import { checkDestination, PartFile } from './part-file.ts'
import { PieceClient, type PieceSink } from './piece-client.ts'
import { type Attempt, type Failed, nextAttempt, noRoute, type RoutePreference } from './route-plan.ts'
import type { Routes } from './routes.ts'

/** What the hub does for a download. */
export interface Broker {
  openDownload(source: DownloadSource): Promise<OfferedTransfer>
  newTicket(transfer: OfferedTransfer, route: Route): Promise<Uint8Array>
  closeTransfer(transfer: OfferedTransfer): Promise<void>
}

export interface DownloadSource {
  readonly device: number
  readonly path: string
  readonly root: ContentRoot
  readonly size: number
}

export interface DownloadOrder {
  readonly source: DownloadSource
  /** Absolute path of the file to be. */
  readonly destination: string
  readonly overwrite: boolean
  readonly route: RoutePreference
  readonly signal: AbortSignal
}

export type DownloadEvent =
  | { readonly name: 'asking' }
  | { readonly name: 'connecting'; readonly route: Route }
  | { readonly name: 'route-failed'; readonly route: Route; readonly text: string }
  | { readonly name: 'started'; readonly route: Route; readonly size: number }
  | { readonly name: 'progress'; readonly received: number; readonly size: number; readonly route: Route }

export interface Downloaded {
  readonly path: string
  readonly size: number
  readonly root: ContentRoot
  readonly route: Route
  readonly milliseconds: Millis
}

export interface DownloadParts {
  readonly broker: Broker
  readonly routes: Routes
  readonly clock: Clock
}

const ROUTE_OF = { dial: 'direct', 'dial-back': 'direct', relay: 'relay' } as const satisfies Record<Attempt, Route>
const cancelled = () => new FerryError('cancelled')
const WINDOW = { direct: LIMITS.pieceWindowBytes, relay: LIMITS.pieceWindowBytesRelay } as const

export class DownloadRunner {
  readonly #parts: DownloadParts
  readonly #order: DownloadOrder
  readonly #report: (event: DownloadEvent) => void

  constructor(parts: DownloadParts, order: DownloadOrder, report: (event: DownloadEvent) => void) {
    this.#parts = parts
    this.#order = order
    this.#report = report
  }

  /** @throws FerryError; then nothing is left at the destination */
  async run(): Promise<Downloaded> {
    const { source, destination, overwrite, signal } = this.#order
    const startedAt = this.#parts.clock.monotonic()
    await mkdir(dirname(destination), { recursive: true })
    await resolveInside(dirname(destination), [basename(destination)])
    await checkDestination(destination, overwrite)
    await checkSpace(dirname(destination), source.size)
    this.#report({ name: 'asking' })
    // The owner may take a minute to answer; whoever gives up waiting need not wait for that.
    const transfer = await abortable(this.#parts.broker.openDownload(source), signal, cancelled, (late) => {
      void this.#close(late)
    })
    try {
      const route = await this.#fetch(transfer)
      const milliseconds = this.#parts.clock.monotonic() - startedAt
      return { path: destination, size: source.size, root: source.root, route, milliseconds }
    } finally {
      await this.#close(transfer)
    }
  }

  async #fetch(transfer: OfferedTransfer): Promise<Route> {
    const { stream, route, ticket } = await this.#connect(transfer)
    const { source, destination, overwrite, signal } = this.#order
    const options = { windowBytes: WINDOW[route], signal }
    const client = new PieceClient(stream, source, options)
    let part: PartFile | undefined
    let received = 0
    const sink: PieceSink = {
      accept: async (offer) => {
        await checkSpace(dirname(destination), offer.size)
        part = await PartFile.create(destination, overwrite)
        this.#report({ name: 'started', route, size: offer.size })
      },
      write: async (bytes, offset) => {
        await part?.write(bytes, offset)
        received += bytes.byteLength
        this.#report({ name: 'progress', received, size: source.size, route })
      },
    }
    try {
      await client.fetch(ticket, sink)
      await part?.publish(source.size, overwrite)
      return route
    } finally {
      await part?.discard()
    }
  }

  /** Tries the ways in order; each failure is reported, the last one is thrown. */
  async #connect(transfer: OfferedTransfer): Promise<{ stream: FramedStream; route: Route; ticket: Uint8Array }> {
    const facts = { preference: this.#order.route, relay: transfer.relay }
    const failed: Failed[] = []
    for (let way = nextAttempt(facts, failed); way !== undefined; way = nextAttempt(facts, failed)) {
      if (this.#order.signal.aborted) throw cancelled()
      const route = ROUTE_OF[way]
      this.#report({ name: 'connecting', route })
      try {
        const { stream, ticket } = await this.#attempt(way, transfer)
        return { stream, route, ticket }
      } catch (thrown) {
        const error = asFerryError(thrown, 'unreachable')
        failed.push({ attempt: way, error })
        this.#report({ name: 'route-failed', route, text: error.message })
      }
    }
    throw noRoute(facts, failed)
  }

  async #attempt(way: Attempt, transfer: OfferedTransfer): Promise<{ stream: FramedStream; ticket: Uint8Array }> {
    const { routes, broker } = this.#parts
    const route = ROUTE_OF[way]
    if (way === 'relay') {
      // One ticket opens the relay, a second one the content inside: each is good once.
      const opening = await broker.newTicket(transfer, route)
      const stream = await routes.openRelay(transfer, opening, WINDOW[route])
      return { stream, ticket: await broker.newTicket(transfer, route) }
    }
    const connection =
      way === 'dial' ? await routes.dial(transfer, this.#order.signal) : await routes.dialBack(transfer)
    const stream = await routes.openDirect(connection, WINDOW[route])
    return { stream, ticket: await broker.newTicket(transfer, route) }
  }

  async #close(transfer: OfferedTransfer): Promise<void> {
    try {
      await this.#parts.broker.closeTransfer(transfer)
    } catch {
      // the hub forgets it by itself when it is not used
    }
  }
}
