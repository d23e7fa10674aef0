/** `ferry-tracker kick`, `ban`, `unban`, `bans`, `notice`, `audit`, `user role`, `user quota`, `invite revoke`. */
import type { Command } from 'commander'
import { z } from 'zod'
import type { Millis } from '#shared/base/clock.ts'
import { bytes, duration } from '#shared/base/config/quantities.ts'
import { FerryError } from '#shared/base/errors.ts'
import { type Output, table } from '#shared/cli/terminal.ts'
import type { TrackerConfig } from '../config.ts'
import { ROLES } from '../store/store.ts'
import { withAdmin } from './admin.ts'

interface Context {
  readonly config: TrackerConfig
  readonly output: Output
}

interface Places {
  readonly program: Command
  readonly user: Command
  readonly invite: Command
}

type ContextOf = (command: Command) => Context

const TEN_YEARS: Millis = 3653 * 24 * 3600 * 1000

export function addModerationCommands({ program, user, invite }: Places, contextOf: ContextOf): void {
  addPeople(program, contextOf)
  addNotice(program, contextOf)
  addAudit(program, contextOf)
  addAccounts(user, contextOf)
  invite
    .command('revoke <id>')
    .description('make a code worthless; its id is in `invite list`')
    .action(async (id: string, _options: unknown, command: Command) => {
      const { config, output } = contextOf(command)
      await withAdmin(config.data, (admin) => admin.revokeInvite(id))
      output.result({ revoked: id }, `revoked ${id}`)
    })
}

function addPeople(program: Command, contextOf: ContextOf): void {
  program
    .command('kick <who>')
    .description(
      'end the sessions of a user, a device (peer id) or an address range; they may come back after a minute',
    )
    .option('--reason <text>', 'what they are told', '')
    .action(async (who: string, { reason }: { reason: string }, command: Command) => {
      const { config, output } = contextOf(command)
      await withAdmin(config.data, (admin) => admin.kick(who, reason))
      output.result({ kicked: who }, `kicked ${who}`)
    })
  program
    .command('ban <who>')
    .description('keep out a user, a device (peer id) or an address range such as 192.0.2.0/24')
    .option('--for <duration>', 'how long, such as 7d; for good unless given')
    .option('--reason <text>', 'what they are told', '')
    .action(async (who: string, options: { for?: string; reason: string }, command: Command) => {
      const { config, output } = contextOf(command)
      const lasts = options.for === undefined ? 0 : durationOf('--for', options.for)
      const ban = await withAdmin(config.data, (admin) => admin.ban(who, { reason: options.reason, lasts }))
      output.result({ banned: ban.target, kind: ban.kind, until: ban.until }, `banned ${ban.target} ${end(ban.until)}`)
    })
  program
    .command('unban <who>')
    .description('let somebody in again')
    .action(async (who: string, _options: unknown, command: Command) => {
      const { config, output } = contextOf(command)
      await withAdmin(config.data, (admin) => admin.unban(who))
      output.result({ unbanned: who }, `${who} may come in again`)
    })
  program
    .command('bans')
    .description('who is kept out')
    .action(async (_options: unknown, command: Command) => {
      const { config, output } = contextOf(command)
      const bans = await withAdmin(config.data, (admin) => admin.bans())
      if (output.json) for (const ban of bans) output.result(ban)
      else if (bans.length === 0) output.note('Nobody is banned.')
      else {
        const rows = bans.map(({ kind, target, until, by, reason }) => [kind, target, end(until), by, reason])
        output.result({}, table([['KIND', 'WHO', 'END', 'BY', 'REASON'], ...rows]))
      }
    })
}

const end = (until: string | null): string => (until === null ? 'for good' : `until ${until}`)

function addNotice(program: Command, contextOf: ContextOf): void {
  program
    .command('notice [text]')
    .description('show the message of the day, or tell everybody a new one')
    .option('--clear', 'take it away')
    .action(async (text: string | undefined, { clear }: { clear?: boolean }, command: Command) => {
      const { config, output } = contextOf(command)
      if (text !== undefined && clear === true) throw new FerryError('usage', 'Give a text or --clear.')
      const fresh = clear === true ? '' : text
      const notice = await withAdmin(config.data, async (admin) => {
        if (fresh === undefined) return admin.notice()
        await admin.setNotice(fresh)
        return fresh
      })
      output.result({ notice }, notice === '' ? 'there is no message of the day' : table([[notice]]))
    })
}

function addAudit(program: Command, contextOf: ContextOf): void {
  program
    .command('audit')
    .description('who did what to accounts and to the hub')
    .option('--since <duration>', 'how far back, such as 7d')
    .option('--action <action>', 'only these, such as ban')
    .option('--limit <number>', 'the last so many', '1000')
    .action(async (options: { since?: string; action?: string; limit: string }, command: Command) => {
      const { config, output } = contextOf(command)
      const since = options.since === undefined ? undefined : durationOf('--since', options.since)
      const limit = z.coerce.number().int().min(1).max(10_000).safeParse(options.limit)
      if (!limit.success) throw new FerryError('usage', '--limit takes a number from 1 to 10000.')
      const ask = { since, action: options.action, limit: limit.data }
      const rows = await withAdmin(config.data, (admin) => admin.audit(ask))
      if (output.json) for (const row of rows) output.result(row)
      else {
        const lines = rows.map(({ at, actor, action, target, detail }) => [at, actor, action, target, wordsOf(detail)])
        output.result({}, table([['AT', 'WHO', 'DID', 'TO', 'DETAIL'], ...lines]))
      }
    })
}

const wordsOf = (detail: Readonly<Record<string, unknown>>): string =>
  Object.entries(detail)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ')

function addAccounts(user: Command, contextOf: ContextOf): void {
  user
    .command('role <username> <role>')
    .description('owner, moderator or member')
    .action(async (username: string, text: string, _options: unknown, command: Command) => {
      const { config, output } = contextOf(command)
      const role = ROLES.find((known) => known === text)
      if (role === undefined) throw new FerryError('usage', `A role is one of: ${ROLES.join(', ')}.`)
      await withAdmin(config.data, (admin) => admin.setRole(username, role))
      output.result({ username, role }, `${username} is ${role}`)
    })
  user
    .command('quota <username>')
    .description('what an account may list and have relayed; "default" is what the hub allows everybody')
    .option('--entries <number>', 'files on all its devices together')
    .option('--relay-per-day <bytes>', 'bytes through the hub a day, such as 10GB; 0 is no limit')
    .action(async (username: string, options: { entries?: string; relayPerDay?: string }, command: Command) => {
      const { config, output } = contextOf(command)
      const maxEntries = quotaOf('--entries', options.entries, z.coerce.number().int().min(0).max(10_000_000))
      const relayPerDay = quotaOf('--relay-per-day', options.relayPerDay, bytes().schema)
      if (maxEntries === undefined && relayPerDay === undefined)
        throw new FerryError('usage', 'Give --entries, --relay-per-day or both.')
      await withAdmin(config.data, (admin) => admin.setQuota(username, { maxEntries, relayPerDay }))
      output.result({ username, maxEntries, relayPerDay }, `changed the quota of ${username}`)
    })
}

/** @throws FerryError `usage` */
function quotaOf(flag: string, text: string | undefined, schema: z.ZodType<number>): number | null | undefined {
  if (text === undefined) return undefined
  if (text === 'default') return null
  const parsed = schema.safeParse(text)
  if (!parsed.success) throw new FerryError('usage', `${flag} takes a number, or "default".`)
  return parsed.data
}

/** @throws FerryError `usage` */
function durationOf(flag: string, text: string): Millis {
  const parsed = duration({ least: 1000, most: TEN_YEARS }).schema.safeParse(text)
  if (!parsed.success) throw new FerryError('usage', `${flag} takes a duration such as 12h or 7d.`)
  return parsed.data
}
