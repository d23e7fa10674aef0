/** Handlers of the search group. */
import type { Search } from '../services/search.ts'
import type { Handlers } from './handlers.ts'

export const searchHandlers = (search: Search): Pick<Handlers, 'search' | 'countFiles'> => ({
  search: (session, ask) => search.search(session.who, ask),
  countFiles: (session, { devices }) => search.count(session.who, devices),
})
