/** How the parts of moderation and of one's own account are put together. */
import type { Clock } from '#shared/base/clock.ts'
import type { Lifecycle } from '#shared/base/lifecycle.ts'
import type { Logger } from '#shared/base/log.ts'
import type { Bus } from './bus/bus.ts'
import type { TrackerConfig } from './config.ts'
import { type Admin, adminOf } from './ops/admin.ts'
import { Door } from './rpc/door.ts'
import { Bans } from './services/bans.ts'
import { Discipline } from './services/discipline.ts'
import { FailedLogins } from './services/failed-logins.ts'
import { Moderate } from './services/moderate.ts'
import { OwnAccount } from './services/own-account.ts'
import type { Passwords } from './services/passwords.ts'
import { PublishBudget } from './services/publish-budget.ts'
import { RelayUse } from './services/relay-use.ts'
import type { RemovalParts } from './services/remove-account.ts'
import type { TrackPresence } from './services/track-presence.ts'
import type { Store } from './store/store.ts'

export interface ModerationParts {
  readonly discipline: Discipline
  readonly account: OwnAccount
  readonly relayUse: RelayUse
  readonly budget: PublishBudget
  readonly door: Door
  readonly admin: Admin
}

export interface ModerationBase {
  readonly store: Store
  readonly passwords: Passwords
  readonly presence: TrackPresence
  readonly bus: Bus
  readonly clock: Clock
  readonly log: Logger
  /** These depots have shelves to delete. */
  readonly onShelvesDropped: RemovalParts['onShelvesDropped']
}

export async function moderationParts(
  base: ModerationBase,
  limits: Pick<TrackerConfig['limits'], 'entriesPerDevice' | 'relayPerDayPerAccount'>,
  lifecycle: Lifecycle,
): Promise<ModerationParts> {
  const { store } = base
  const bans = new Bans(base)
  const relayUse = new RelayUse(base, limits.relayPerDayPerAccount)
  const failures = new FailedLogins(base)
  const discipline = new Discipline({ ...base, bans })
  const account = new OwnAccount({ ...base, relayUse }, limits)
  const moderate = new Moderate(base)
  await bans.load()
  await relayUse.start()
  lifecycle.onStop('failed logins', () => failures.flush())
  lifecycle.onStop('relay use', () => relayUse.stop())
  return {
    discipline,
    account,
    relayUse,
    budget: new PublishBudget(base.clock),
    door: new Door({ store, bans, failures }),
    admin: adminOf({ moderate, discipline, read: store.read, clock: base.clock }),
  }
}
