/** The part of the API that is about who sees what. */
import { z } from 'zod'
import { LAST_MOMENT } from '#shared/base/clock.ts'
import { asFerryError, FerryError } from '#shared/base/errors.ts'
import { isUsername } from '#shared/base/ids.ts'
import type { LoopbackServer } from '#shared/http/loopback-server.ts'
import type { Peer } from '../peer.ts'
import { describeVisibility, isInScope } from '../sharing/rules.ts'
import { checked } from './checked.ts'

const names = z.array(z.string().max(64)).max(64)
const shareBody = z.strictObject({
  target: z.string().max(4096),
  with: names.min(1),
  until: z.number().int().positive().max(LAST_MOMENT).optional(),
})
const unshareBody = z.strictObject({ target: z.string().max(4096), with: names.default([]) })
const groupBody = z.strictObject({ name: z.string().max(64), members: names })
const keyBody = z.strictObject({ user: z.string().max(64) })

export function addSharing(app: LoopbackServer['app'], peer: Peer): void {
  app.get('/v1/shares', async () => ({ shares: await describeShares(peer), groups: describeGroups(peer) }))
  app.post('/v1/share', async ({ body }) => {
    const { target, with: grantees, until } = checked(shareBody, body)
    return peer.shareCommand.share(target, grantees, until)
  })
  app.post('/v1/unshare', async ({ body }) => {
    const { target, with: grantees } = checked(unshareBody, body)
    return peer.shareCommand.unshare(target, grantees)
  })
  app.post('/v1/groups', async ({ body }) => {
    const { name, members } = checked(groupBody, body)
    await peer.shareCommand.setGroup(name, members)
    return { name, members }
  })
  app.get('/v1/keys', async () => ({ keys: peer.keys.list() }))
  app.post('/v1/keys/accept', async ({ body }) => ({ accepted: await peer.keys.accept(userOf(body)) }))
  app.post('/v1/keys/forget', async ({ body }) => {
    await peer.keys.forget(userOf(body))
    return {}
  })
}

function userOf(body: unknown) {
  const { user } = checked(keyBody, body)
  if (!isUsername(user)) throw new FerryError('unknown-user')
  return user
}

/** Each share, then what inside it has an audience of its own. */
async function describeShares({ config, sharing, ownFilesIn, uploader }: Peer) {
  const { scopes } = sharing.rules
  const aliases = config.shares.map(({ alias }) => `${alias}/`)
  const inner = [...scopes.keys()].filter((scope) => !aliases.includes(scope)).toSorted()
  const kept = await keptBy(uploader)
  return [...aliases, ...inner].map((scope) => {
    const visibility = sharing.visibilityOf(scope)
    const files = ownFilesIn(scope) + kept.filter(({ path }) => isInScope(path, scope)).length
    return { scope, files, visibility, text: describeVisibility(visibility) }
  })
}

/** What depots keep. Without the hub a small mirror does not know it, and the shares of this machine are told all the same. */
async function keptBy(uploader: Peer['uploader']) {
  try {
    return await uploader.ownAt()
  } catch (err) {
    if (asFerryError(err).code !== 'disconnected') throw err
    return []
  }
}

const describeGroups = ({ sharing }: Peer) =>
  [...sharing.rules.groups].map(([name, members]) => ({ name: `@${name}`, members }))
