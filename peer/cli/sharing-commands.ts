/** `ferry share`, `unshare`, `shares`, `group`, `keys`: who sees what, and whose keys are known. */
import type { Command } from 'commander'
import { z } from 'zod'
import { systemClock } from '#shared/base/clock.ts'
import { duration } from '#shared/base/config/quantities.ts'
import { FerryError } from '#shared/base/errors.ts'
import { table } from '#shared/cli/terminal.ts'
import { printable } from '#shared/content/file-name.ts'
import { contextOf } from './context.ts'
import { namesIn } from './names.ts'

const shared = z.looseObject({ target: z.string(), files: z.number(), text: z.string() })
const shares = z.object({
  shares: z.array(z.looseObject({ scope: z.string(), files: z.number(), text: z.string() })),
  groups: z.array(z.object({ name: z.string(), members: z.array(z.string()) })),
})
const keys = z.object({
  keys: z.array(z.object({ username: z.string(), peerId: z.string(), accepted: z.boolean(), seenAt: z.number() })),
})

export function addSharingCommands(program: Command): void {
  program
    .command('share <path>')
    .description('let some see and fetch a file or folder of yours; "--with everyone" opens it')
    .requiredOption('--with <names>', 'usernames and groups, separated by commas: bea,@editors')
    .option('--until <time>', 'the grant ends then: 2027-01-31, or after 7d')
    .action(share)
  program
    .command('unshare <path>')
    .description('take it back: from those who are named, or from all')
    .option('--with <names>', 'usernames and groups, separated by commas')
    .action(unshare)
  program.command('shares').description('what you share, and with whom').action(listShares)
  addGroups(program)
  addKeys(program)
}

function addGroups(program: Command): void {
  const group = program.command('group').description('groups of people that you share with: @editors')
  group.command('set <name> <members...>').description('make a group, or give it other members').action(setGroup)
  group
    .command('remove <name>')
    .description('forget a group; who saw something by it sees it no more')
    .action((name: string, _options: unknown, command: Command) => setGroup(name, [], {}, command))
}

function addKeys(program: Command): void {
  const known = program
    .command('keys')
    .description('devices of other users as this peer knows them')
    .action(async (_options: unknown, command: Command) => {
      const { daemon, output } = contextOf(command)
      const { keys: list } = keys.parse(await daemon.get('/v1/keys'))
      if (output.json) {
        for (const key of list) output.result(key)
        return
      }
      if (list.length === 0) return output.note('This peer has met nobody yet.')
      const rows = list.map(({ username, peerId, accepted }) => [username, accepted ? 'known' : 'NEW', peerId])
      output.result({}, table([['USER', 'STATE', 'KEY'], ...rows]))
    })
  for (const [step, does] of [
    ['accept', 'take the new keys of a user for good, after you asked that person'],
    ['forget', 'as if you had never met: the next look pins the keys again'],
  ] as const)
    known
      .command(`${step} <user>`)
      .description(does)
      .action(async (user: string, _options: unknown, command: Command) => {
        const { daemon, output } = contextOf(command)
        await daemon.post(`/v1/keys/${step}`, { user })
        output.result({ user, step }, step === 'accept' ? `accepted the keys of ${user}` : `forgot the keys of ${user}`)
      })
}

async function share(path: string, options: { with: string; until?: string }, command: Command): Promise<void> {
  const { daemon, output } = contextOf(command)
  const until = options.until === undefined ? undefined : endOf(options.until)
  const done = shared.parse(await daemon.post('/v1/share', { target: path, with: namesIn(options.with), until }))
  output.result(done, `${printable(done.target)}: ${done.files} ${files(done.files)} for ${done.text}`)
}

async function unshare(path: string, options: { with?: string }, command: Command): Promise<void> {
  const { daemon, output } = contextOf(command)
  const names = options.with === undefined ? [] : namesIn(options.with)
  const done = shared.parse(await daemon.post('/v1/unshare', { target: path, with: names }))
  output.result(done, `${printable(done.target)}: ${done.files} ${files(done.files)} for ${done.text}`)
}

async function listShares(_options: unknown, command: Command): Promise<void> {
  const { daemon, output } = contextOf(command)
  const listed = shares.parse(await daemon.get('/v1/shares'))
  if (output.json) {
    for (const one of listed.shares) output.result(one)
    for (const group of listed.groups) output.result(group)
    return
  }
  if (listed.shares.length === 0) return output.note('This peer shares nothing; see `[[share]]` in peer.toml.')
  const rows = listed.shares.map(({ scope, files: count, text }) => [String(count), printable(scope), text])
  const groups = listed.groups.map(({ name, members }) => `${name}: ${members.join(', ')}`)
  output.result({}, [table([['FILES', 'PATH', 'FOR'], ...rows], [0]), ...groups].join('\n'))
}

async function setGroup(name: string, members: readonly string[], _options: unknown, command: Command) {
  const { daemon, output } = contextOf(command)
  await daemon.post('/v1/groups', { name, members: members.flatMap(namesIn) })
  const shown = name.startsWith('@') ? name : `@${name}`
  output.result({ name: shown, members }, members.length === 0 ? `removed ${shown}` : `${shown}: ${members.join(', ')}`)
}

const files = (count: number): string => (count === 1 ? 'file' : 'files')

/** A date, a time, or so long from now. @throws FerryError `usage` */
function endOf(text: string): number {
  const span = duration({ least: 1000 }).schema.safeParse(text)
  const end = span.success ? systemClock.now() + span.data : Date.parse(text)
  if (!Number.isFinite(end))
    throw new FerryError('usage', '--until takes a date such as 2027-01-31, or a span such as 7d.')
  if (end <= systemClock.now()) throw new FerryError('usage', `--until ${text} is over already.`)
  return end
}
