/** The way to one source: a transfer opened at the hub, a route that works, and a stream with its ticket. */
import { abortable } from '#shared/base/abort.ts'
import { asFerryError, FerryError } from '#shared/base/errors.ts'
import type { ContentRoot } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { ContentReport, ContentSource, OfferedTransfer, Route } from '#shared/protocol/broker.ts'
import type { FramedStream } from '#shared/wire/framed-stream.ts'
import type { RoutePreference } from '../store/download-store.ts'
import { type Attempt, type Failed, nextAttempt, noRoute } from './route-plan.ts'
import type { Routes } from './routes.ts'

/** What the hub does for a download. */
export interface Broker {
  /** A source lists content that it does not have, or serves falsely. */
  complain(device: number, root: ContentRoot): void
  /** @throws FerryError `unknown-file`, `changed`, `offline`, the owner's refusal */
  openDownload(source: SourceAddress): Promise<OfferedTransfer>
  newTicket(transfer: OfferedTransfer, route: Route): Promise<Uint8Array>
  closeTransfer(transfer: OfferedTransfer): Promise<void>
  listSources(root: ContentRoot): Promise<ContentSource[]>
  reportContent(report: ContentReport): Promise<void>
  sourceLoad(device: number, root: ContentRoot): Promise<number>
}

export interface SourceAddress {
  readonly device: number
  /** Where it lies in the catalogue; empty for a source that shares it under no name. */
  readonly path: string
  readonly root: ContentRoot
  /** Small contents that ride along. */
  readonly more?: readonly ContentRoot[]
}

export interface LinkParts {
  readonly broker: Broker
  readonly routes: Routes
}

export interface LinkOptions {
  readonly preference: RoutePreference
  readonly signal: AbortSignal
  /** Relay bytes are the last choice: asked each time before the relay is tried. */
  readonly mayRelay: () => boolean
  readonly onAttempt: (route: Route) => void
  readonly onFailed: (route: Route, error: FerryError) => void
}

export interface SourceLink {
  readonly stream: FramedStream
  readonly route: Route
  readonly ticket: Uint8Array
  readonly windowBytes: number
}

const ROUTE_OF = { dial: 'direct', 'dial-back': 'direct', relay: 'relay' } as const satisfies Record<Attempt, Route>
const WINDOW = { direct: LIMITS.pieceWindowBytes, relay: LIMITS.pieceWindowBytesRelay } as const
const cancelled = () => new FerryError('cancelled')

/** The owner may take a minute to answer; whoever gives up waiting need not wait for that. */
export function openTransfer(broker: Broker, source: SourceAddress, signal: AbortSignal): Promise<OfferedTransfer> {
  return abortable(broker.openDownload(source), signal, cancelled, (late) => void closeTransfer(broker, late))
}

/** Never fails. */
export async function closeTransfer(broker: Broker, transfer: OfferedTransfer): Promise<void> {
  try {
    await broker.closeTransfer(transfer)
  } catch {
    // the hub forgets it by itself when it is not used
  }
}

/** Tries the ways in order; each failure is reported, the last one is thrown. */
export async function connectSource(
  parts: LinkParts,
  transfer: OfferedTransfer,
  options: LinkOptions,
): Promise<SourceLink> {
  const { preference, signal } = options
  const failed: Failed[] = []
  const facts = { preference, relay: transfer.relay }
  for (let way = nextAttempt(facts, failed); way !== undefined; way = nextAttempt(facts, failed)) {
    if (signal.aborted) throw cancelled()
    const route = ROUTE_OF[way]
    if (way === 'relay' && !options.mayRelay()) break
    options.onAttempt(route)
    try {
      return await attempt(parts, way, transfer, signal)
    } catch (thrown) {
      const error = asFerryError(thrown, 'unreachable')
      failed.push({ attempt: way, error })
      options.onFailed(route, error)
    }
  }
  throw noRoute(facts, failed)
}

/** One way, without falling back. @throws FerryError */
export async function attempt(
  { routes, broker }: LinkParts,
  way: Attempt,
  transfer: OfferedTransfer,
  signal: AbortSignal,
): Promise<SourceLink> {
  const route = ROUTE_OF[way]
  const windowBytes = WINDOW[route]
  if (way === 'relay') {
    // One ticket opens the relay, a second one the content inside: each is good once.
    const opening = await broker.newTicket(transfer, route)
    const stream = await routes.openRelay(transfer, opening, windowBytes)
    return { stream, route, windowBytes, ticket: await broker.newTicket(transfer, route) }
  }
  const connection = way === 'dial' ? await routes.dial(transfer, signal) : await routes.dialBack(transfer)
  const stream = await routes.openDirect(connection, windowBytes)
  return { stream, route, windowBytes, ticket: await broker.newTicket(transfer, route) }
}
