/** The tracker node: puts the parts together, starts them, stops them in reverse. */
import { Lifecycle } from '#shared/base/lifecycle.ts'
import type { Logger } from '#shared/base/log.ts'
import { startNode } from '#shared/node/create-node.ts'
import type { Bus } from './bus/bus.ts'
import { effectiveRegistration, type TrackerConfig } from './config.ts'
import { type Foundation, layFoundation } from './foundation.ts'
import { startOps } from './ops/ops-server.ts'
import { catalogueParts, orderParts, peopleParts, relayService } from './parts.ts'
import { accountHandlers } from './rpc/account-handlers.ts'
import { batchHandlers } from './rpc/batch-handlers.ts'
import { brokerHandlers } from './rpc/broker-handlers.ts'
import { catalogueHandlers } from './rpc/catalogue-handlers.ts'
import { ControlService } from './rpc/control-service.ts'
import { depotHandlers } from './rpc/depot-handlers.ts'
import { dialer } from './rpc/dialer.ts'
import type { Handlers } from './rpc/handlers.ts'
import { searchHandlers } from './rpc/search-handlers.ts'
import { SessionHandlers } from './rpc/session-handlers.ts'
import { wantHandlers } from './rpc/want-handlers.ts'
import { Batch, type BatchOptions } from './services/batch.ts'
import { LastSeen } from './services/last-seen.ts'
import { SignIn } from './services/sign-in.ts'
import type { TrackPresence } from './services/track-presence.ts'

export interface RunningTracker {
  /** Full addresses with `/p2p/…`, as peers put them into their config. */
  readonly addresses: readonly string[]
  readonly registration: string
  readonly opsPort: number | undefined
  /** What it was started for, if anything. */
  readonly batch: Batch | undefined
  stop(): Promise<void>
}

/** @throws FerryError `locked`, `config`, `permission` */
export async function startTracker(config: TrackerConfig, log: Logger, batch?: BatchOptions): Promise<RunningTracker> {
  const lifecycle = new Lifecycle()
  try {
    return await start(await layFoundation(config, log, lifecycle), batch)
  } catch (err) {
    await lifecycle.stop(log)
    throw err
  }
}

async function start(base: Foundation, options: BatchOptions | undefined): Promise<RunningTracker> {
  const { config, log, clock, store, node, lifecycle } = base
  const people = await peopleParts(base)
  const { presence, notify, passwords } = people
  const catalogue = await catalogueParts(base, people)
  const order = await orderParts(base, people, catalogue.depots)
  const registration = effectiveRegistration(config)
  const { devicesPerAccount, entriesPerDevice } = config.limits
  const lastSeen = new LastSeen({ store, clock, log })
  lifecycle.onStop('last seen', () => lastSeen.flush())
  const signIn = new SignIn({ store, passwords, clock, lastSeen }, { registration, devicesPerAccount })
  const { hubId } = await store.read.hub()
  const facts = { hubId, hubName: config.name, registration, maxEntries: entriesPerDevice }
  const entrance = { signIn, presence, facts, clock, door: order.door, budget: order.budget, reaches: dialer(node) }
  const batch = batchOf(base, people, options)
  const handlers: Handlers = {
    ...new SessionHandlers(entrance).handlers,
    ...catalogueHandlers({ ...catalogue, ...people, budget: order.budget }),
    ...depotHandlers(catalogue),
    ...brokerHandlers({ ...catalogue, clock }),
    ...wantHandlers(catalogue.wants),
    ...searchHandlers(catalogue.search),
    ...accountHandlers(order),
    ...batchHandlers(batch),
  }
  const control = new ControlService({ node, clock, log, presence, notify, handlers })
  const relay = relayService(base, presence, { downloads: catalogue.downloads, use: order.relayUse })
  await catalogue.grants.start()
  await control.start()
  await relay.start()
  lifecycle.onStop('network', () => node.libp2p.stop())
  lifecycle.onStop('relay', () => relay.stop())
  lifecycle.onStop('control', () => control.stop())
  await startNode(node)
  const addresses = node.libp2p.getMultiaddrs().map(String)
  const seen = { config, admin: order.admin, presence, relay, notify, signIn, node, addresses, registration, lifecycle }
  const opsPort = await startOps(seen)
  return { addresses, registration, opsPort, batch, stop: () => lifecycle.stop(log) }
}

function batchOf(
  { store, clock, log, lifecycle }: Foundation,
  { presence, bus }: { presence: TrackPresence; bus: Bus },
  options: BatchOptions | undefined,
): Batch | undefined {
  if (options === undefined) return undefined
  const batch = new Batch({ store, presence, bus, clock, log }, options)
  batch.start()
  lifecycle.onStop('batch', () => batch.stop())
  return batch
}
