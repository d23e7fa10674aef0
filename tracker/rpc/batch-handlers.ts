/** Handlers of the batch group. */
import { FerryError } from '#shared/base/errors.ts'
import type { Batch } from '../services/batch.ts'
import type { Handlers } from './handlers.ts'

/** @param batch what this tracker was started for, if anything */
export const batchHandlers = (batch: Batch | undefined): Pick<Handlers, 'reportBatch'> => ({
  reportBatch: async (session, ask) => {
    if (batch === undefined) throw new FerryError('not-found', 'This hub runs no batch.')
    return batch.report(session.who, ask)
  },
})
