/** Handlers of the depot group. */
import type { Depots } from '../services/depots.ts'
import type { Handlers } from './handlers.ts'

export const depotHandlers = ({
  depots,
}: {
  depots: Depots
}): Pick<Handlers, 'storeFile' | 'fileStored' | 'deleteFiles'> => ({
  storeFile: (session, ask) => depots.store(session.who, ask),
  fileStored: async (session, ask) => {
    await depots.stored(session.who, ask)
    return {}
  },
  deleteFiles: (session, ask) => depots.delete(session.who, ask),
})
