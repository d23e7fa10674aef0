/** Handlers of the wants group. */
import type { Wants } from '../services/wants.ts'
import type { Handlers } from './handlers.ts'

type Group = 'addWant' | 'removeWant' | 'listWants' | 'collectWants'

export const wantHandlers = (wants: Wants): Pick<Handlers, Group> => ({
  addWant: async (session, ask) => {
    const { want, isNew } = await wants.add(session.who, ask)
    // After this answer, so that whoever asked knows the number of which the hits speak.
    if (isNew) setImmediate(() => wants.tellPresent(want))
    return { id: want.id }
  },
  removeWant: async (session, { id }) => {
    await wants.remove(session.who.account, id)
    return {}
  },
  listWants: (session) => ({ wants: wants.list(session.who.account) }),
  collectWants: (session, { since }) => wants.collect(session.who.account, since),
})
