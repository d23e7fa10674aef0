/** Handlers of the brokering group. */
import type { Clock } from '#shared/base/clock.ts'
import type { OpenDownload } from '../services/open-download.ts'
import type { Possession } from '../services/possession.ts'
import type { Swarm } from '../services/swarm.ts'
import type { Handlers } from './handlers.ts'

type Group =
  | 'openDownload'
  | 'newTicket'
  | 'askDialBack'
  | 'closeTransfer'
  | 'listSources'
  | 'reportContent'
  | 'reportSeeds'
  | 'sourceLoad'
  | 'complain'

const NOTHING = new Uint8Array(0)

export const brokerHandlers = ({
  downloads,
  swarm,
  possession,
  clock,
}: {
  downloads: OpenDownload
  swarm: Swarm
  possession: Possession
  clock: Clock
}): Pick<Handlers, Group> => ({
  openDownload: (session, ask) => downloads.open(session.who, ask),
  newTicket: async (session, { transfer, route }) => ({
    ticket: await downloads.newTicket(session.who, transfer, route),
  }),
  askDialBack: async (session, { transfer }) => {
    await downloads.dialBack(session.who, transfer)
    return {}
  },
  closeTransfer: (session, { transfer }) => {
    downloads.close(session.who, transfer)
    return {}
  },
  listSources: async (session, { root }) => {
    const { account, device } = session.who
    return { sources: await swarm.sources({ account, device, now: clock.now() }, root) }
  },
  reportContent: (session, report) => {
    swarm.report(session.who.device, report)
    return {}
  },
  reportSeeds: (session, { seeds }) => {
    for (const seed of seeds) swarm.report(session.who.device, { ...seed, have: NOTHING, state: 'complete' })
    return {}
  },
  complain: async (session, { device, root }) => {
    await possession.complain(session.who.device, device, root)
    return {}
  },
  sourceLoad: (session, { device, root }) => downloads.loadOf(session.who, device, root),
})
