/** Handlers of the catalogue group. */
import { revision as atRevision } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { verdictToWire } from '#shared/protocol/control.ts'
import type { Browse } from '../services/browse.ts'
import type { Depots } from '../services/depots.ts'
import type { Possession } from '../services/possession.ts'
import type { PublishBudget } from '../services/publish-budget.ts'
import type { PublishFiles } from '../services/publish-files.ts'
import type { Roster } from '../services/roster.ts'
import type { TrackPresence } from '../services/track-presence.ts'
import type { Handlers } from './handlers.ts'
import type { Notify } from './notify.ts'

type Group = 'publish' | 'withdraw' | 'subscribe' | 'roster' | 'listChanges' | 'listUsers' | 'listFiles' | 'findEntries'

export const catalogueHandlers = ({
  files,
  browse,
  notify,
  depots,
  possession,
  budget,
  roster,
  presence,
}: {
  files: PublishFiles
  browse: Browse
  notify: Notify
  depots: Depots
  possession: Possession
  budget: PublishBudget
  roster: Roster
  presence: TrackPresence
}): Pick<Handlers, Group> => ({
  publish: async (session, ask) => {
    const { entries, audiences, device } = ask
    await budget.spend(session.who.account, entries.length)
    const refused = possession.refusalFor(session.who.device)
    if (refused !== undefined) return { verdicts: entries.map(() => verdictToWire(refused)), revision: atRevision(0) }
    const { verdicts, revision } =
      device === 0
        ? await files.publish({ device: session.who.device, entries, audiences })
        : await depots.regrant(session.who, ask)
    return { verdicts: verdicts.map(verdictToWire), revision }
  },
  withdraw: async (session, { paths }) => {
    await budget.spend(session.who.account, paths.length)
    const { removed, revision } = await files.withdraw(session.who.device, paths)
    return { removed: [...removed], revision }
  },
  subscribe: async (session, ask) => {
    const { hubId, reset } = await browse.mustReset(session.who, ask.hubId, ask.since)
    // Subscribed in the turn in which the answer is queued: every event after it is newer than its revision.
    return { hubId, reset, revision: notify.subscribe(session) }
  },
  // Read and queued in one turn: an event that is later in the queue is newer.
  roster: (_session, ask) => ({
    ...roster.pagesFor(ask),
    online: presence
      .onlineDevices()
      .toSorted((a, b) => a - b)
      .slice(0, LIMITS.rosterOnline),
  }),
  listChanges: (session, { after, until }) => browse.changes(session.who, after, until),
  listUsers: (session, { after }) => browse.users(session.who, after),
  listFiles: (session, ask) => browse.files(session.who, ask),
  findEntries: async (session, ask) => ({ entries: await browse.find(session.who, ask) }),
})
