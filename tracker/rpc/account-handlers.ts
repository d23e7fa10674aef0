/** Handlers of the group about one's own account, and of what moderators ask. */
import { refusal } from '#shared/base/errors.ts'
import type { Ask } from '#shared/protocol/control.ts'
import type { Actor } from '../services/audit.ts'
import type { Discipline } from '../services/discipline.ts'
import type { OwnAccount } from '../services/own-account.ts'
import type { Handlers } from './handlers.ts'

type Group = 'listDevices' | 'revokeDevice' | 'deregister' | 'accountStatus' | 'moderate'

export const accountHandlers = ({
  account,
  discipline,
}: {
  account: OwnAccount
  discipline: Discipline
}): Pick<Handlers, Group> => ({
  accountStatus: (session) => account.status(session.who.account),
  listDevices: async (session) => ({ devices: await account.devices(session.who.account) }),
  revokeDevice: async (session, { device }) => {
    const isOwn = session.who.device === device
    await account.revokeDevice(session, device)
    // After the answer, which is queued in this turn.
    if (isOwn) setImmediate(() => session.dismiss(refusal('revoked')))
    return {}
  },
  deregister: async (session, { password }) => {
    await account.deregister(session, password)
    setImmediate(() => {
      session.finish().catch(() => session.displace('deregistered'))
    })
    return {}
  },
  moderate: async (session, ask) => {
    await moderate(discipline, await discipline.actor(session.who.account), ask)
    return {}
  },
})

async function moderate(
  discipline: Discipline,
  actor: Actor,
  { action, target, text, lasts }: Ask<'moderate'>,
): Promise<void> {
  switch (action) {
    case 'kick':
      return discipline.kick(actor, target, text)
    case 'ban':
      await discipline.ban(actor, target, { reason: text, lasts })
      return
    case 'unban':
      return discipline.unban(actor, target)
    case 'notice':
      return discipline.notice(actor, text)
    default:
      action satisfies never
  }
}
