/** The part of the API that is about what others share: lists, folders, sources, users, searches. */
import { z } from 'zod'
import { asFerryError } from '#shared/base/errors.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { type LoopbackServer, sendLines } from '#shared/http/loopback-server.ts'
import { Browser } from '../browser.ts'
import type { ListedFile } from '../catalogue-view.ts'
import type { Peer } from '../peer.ts'
import { checked } from './checked.ts'

const flag = z.enum(['0', '1']).default('0')
const filesQuery = z.object({ all: flag })
const folderQuery = z.object({ target: z.string().max(4096), recursive: flag })
const whoQuery = z.object({ target: z.string().max(4096) })
const usersQuery = z.object({ pattern: z.string().max(64).default('*') })
const searchQuery = z.object({
  text: z.string().max(LIMITS.searchTextBytes),
  limit: z.coerce.number().int().min(1).max(LIMITS.searchHitsPerPage).default(50),
  cursor: z.string().max(64).default(''),
})

export function addCatalogue(app: LoopbackServer['app'], peer: Peer): void {
  const browser = new Browser(peer)
  app.get('/v1/peers', async () => {
    await peer.sync.refreshDevices()
    return { peers: await browser.peers() }
  })
  app.get('/v1/files', ({ query }, reply) =>
    sendLines(reply, told(browser.files(checked(filesQuery, query).all === '1'))),
  )
  app.get('/v1/folder', async ({ query }, reply) => {
    const { target, recursive } = checked(folderQuery, query)
    return sendLines(reply, oneByOne(await browser.list(target, recursive === '1')))
  })
  app.get('/v1/who', async ({ query }) => browser.who(checked(whoQuery, query).target))
  app.get('/v1/users', async ({ query }) => ({ users: await browser.users(checked(usersQuery, query).pattern) }))
  app.get('/v1/search', async ({ query }) => {
    const { text, limit, cursor } = checked(searchQuery, query)
    return browser.search(text, limit, cursor)
  })
}

const LINES_AT_ONCE = 500

async function* oneByOne<T extends object>(items: readonly T[]): AsyncGenerator<T[]> {
  for (let from = 0; from < items.length; from += LINES_AT_ONCE) yield items.slice(from, from + LINES_AT_ONCE)
}

/** An error is a line like the others, because the status has been sent by then. */
async function* told(files: AsyncGenerator<ListedFile>): AsyncGenerator<object> {
  try {
    yield* files
  } catch (err) {
    const { code, message, fault } = asFerryError(err)
    yield { event: 'error', code, text: message, fault }
  }
}
