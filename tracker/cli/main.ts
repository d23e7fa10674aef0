/** The command line of `ferry-tracker`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import prettyBytes from 'pretty-bytes'
import { z } from 'zod'
import { printConfig } from '#shared/base/config/print.ts'
import { duration } from '#shared/base/config/quantities.ts'
import { FerryError } from '#shared/base/errors.ts'
import { VERSION } from '#shared/base/version.ts'
import { obtainPassword } from '#shared/cli/password.ts'
import { createOutput, type Output, runCommandLine, table } from '#shared/cli/terminal.ts'
import { loadTrackerConfig, type TrackerConfig, trackerConfigDefinition } from '../config.ts'
import { trackerClient, withAdmin } from './admin.ts'
import { batch } from './batch.ts'
import { addModerationCommands } from './moderation-commands.ts'
import { run } from './run.ts'

const globals = z.object({
  config: z.string().optional(),
  data: z.string().optional(),
  listen: z.array(z.string()).optional(),
  log: z.string().optional(),
  json: z.boolean().optional(),
  passwordFile: z.string().optional(),
  expect: z.string().optional(),
  deadline: z.string().optional(),
})

interface Context {
  readonly config: TrackerConfig
  readonly output: Output
  readonly passwordFile: string | undefined
}

function context(command: Command): Context {
  const { config: file, json, passwordFile, expect, deadline, ...options } = globals.parse(command.optsWithGlobals())
  const { data, listen, log } = options
  const flags = { data, listen, log, 'batch.expect': expect, 'batch.deadline': deadline }
  const config = loadTrackerConfig({ file, env: process.env, flags })
  return { config, output: createOutput(json === true), passwordFile }
}

const program = new Command('ferry-tracker')
  .description('Runs a Ferry hub: accounts, live catalogue, and the sealed relay.')
  .version(VERSION)
  .option('--config <file>', 'configuration file (TOML)')
  .option('--data <folder>', 'keep everything in this folder')
  .option('--log <level>', 'silent, error, warn, info, debug or trace')
  .option('--json', 'results as JSON, one object a line')
  .exitOverride()
  .showHelpAfterError()

program
  .command('run')
  .description('run the tracker in the foreground')
  .option('--listen <address...>', 'addresses to take connections on')
  .action(async (_options: unknown, command: Command) => {
    const { config, output } = context(command)
    await run(config, output)
  })

program
  .command('batch')
  .description('run one batch: wait for the expected peers, let them fetch, end; see docs/operations.md')
  .option('--expect <number>', 'how many peers take part')
  .option('--deadline <duration>', 'how long all may stand still, or one be away, before it is given up')
  .option('--listen <address...>', 'addresses to take connections on')
  .action(async (_options: unknown, command: Command) => {
    const { config, output } = context(command)
    await batch(config, output)
  })

program
  .command('init')
  .description('write a commented tracker.toml into the data folder')
  .action((_options: unknown, command: Command) => {
    const { config, output } = context(command)
    const file = join(config.data, 'tracker.toml')
    if (existsSync(file)) throw new FerryError('exists', `${file} is already there; nothing was changed.`)
    mkdirSync(config.data, { recursive: true, mode: 0o700 })
    writeFileSync(file, printConfig(trackerConfigDefinition, config), { flag: 'wx', mode: 0o600 })
    output.result({ file }, `wrote ${file}\nnext: ferry-tracker run --data ${config.data}`)
  })

program
  .command('status')
  .description('what the running tracker is doing')
  .action(async (_options: unknown, command: Command) => {
    const { config, output } = context(command)
    const status = z.record(z.string(), z.unknown()).parse(await trackerClient(config.data).get('/v1/status'))
    const rows = Object.entries(status).map(([name, value]) => [name, describe(name, value)])
    output.result(status, table(rows))
  })

const user = program.command('user').description('accounts of the hub')

user
  .command('list')
  .description('all accounts')
  .action(async (_options: unknown, command: Command) => {
    const { config, output } = context(command)
    const users = await withAdmin(config.data, (admin) => admin.users())
    const rows = users.map((row) => [row.username, row.role, `${row.online}/${row.devices}`, String(row.files)])
    if (output.json) for (const row of users) output.result(row)
    else output.result({}, table([['USER', 'ROLE', 'ONLINE', 'FILES'], ...rows], [3]))
  })

const withPassword = (name: string, description: string) =>
  user.command(`${name} <username>`).description(description).option('--password-file <file>', 'read the password here')

withPassword('add', 'make an account').action(async (username: string, _options: unknown, command: Command) => {
  const { config, output, passwordFile: file } = context(command)
  const password = await newPassword(username, file)
  await withAdmin(config.data, (admin) => admin.addUser(username, password))
  output.result({ added: username }, `added ${username}`)
})

withPassword('passwd', 'set a new password').action(async (username: string, _options: unknown, command: Command) => {
  const { config, output, passwordFile: file } = context(command)
  const password = await newPassword(username, file)
  await withAdmin(config.data, (admin) => admin.setPassword(username, password))
  output.result({ changed: username }, `changed the password of ${username}`)
})

user
  .command('remove <username>')
  .description('remove an account with its devices and everything it lists')
  .action(async (username: string, _options: unknown, command: Command) => {
    const { config, output } = context(command)
    await withAdmin(config.data, (admin) => admin.removeUser(username))
    output.result({ removed: username }, `removed ${username}`)
  })

const invite = program.command('invite').description('codes that let people make an account')

invite
  .command('create')
  .description('make a code and show it, once')
  .option('--uses <number>', 'how many people may use it', '1')
  .option('--for <duration>', 'how long it is good', '7d')
  .action(async (options: { uses: string; for: string }, command: Command) => {
    const { config, output } = context(command)
    const lifetime = duration({ least: 1000 }).schema.safeParse(options.for)
    const uses = z.coerce.number().int().min(1).max(10_000).safeParse(options.uses)
    if (!lifetime.success) throw new FerryError('usage', '--for takes a duration such as 12h or 7d.')
    if (!uses.success) throw new FerryError('usage', '--uses takes a number from 1 to 10000.')
    const made = await withAdmin(config.data, (admin) => admin.createInvite(uses.data, lifetime.data))
    output.result({ ...made, uses: uses.data }, made.code)
    output.note(`good for ${uses.data} account(s) until ${made.expiresAt}; put it into the peer's config as \`invite\``)
  })

invite
  .command('list')
  .description('codes that were made; the codes themselves are not kept')
  .action(async (_options: unknown, command: Command) => {
    const { config, output } = context(command)
    const invites = await withAdmin(config.data, (admin) => admin.invites())
    const rows = invites.map(({ id, by, usesLeft, expiresAt }) => [id, String(usesLeft), expiresAt, by ?? ''])
    if (output.json) for (const row of invites) output.result(row)
    else output.result({}, table([['ID', 'USES LEFT', 'EXPIRES', 'MADE BY'], ...rows], [1]))
  })

addModerationCommands({ program, user, invite }, context)

const config = program.command('config').description('the configuration')

config
  .command('check')
  .description('say whether the configuration can be used')
  .action((_options: unknown, command: Command) => {
    const { config: checked, output } = context(command)
    output.result({ ok: true, data: checked.data }, 'the configuration is fine')
  })

config
  .command('print')
  .description('the complete configuration in force, with comments')
  .action((_options: unknown, command: Command) => {
    const { config: current, output } = context(command)
    output.result(current, printConfig(trackerConfigDefinition, current).trimEnd())
  })

function newPassword(username: string, file: string | undefined): Promise<string> {
  const env = process.env.FERRY_PASSWORD
  return obtainPassword({ file, env, prompt: `Password for ${username}: `, confirm: true })
}

function describe(name: string, value: unknown): string {
  if (name === 'memory' && typeof value === 'number') return prettyBytes(value)
  if (Array.isArray(value)) return value.join(' ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

process.umask(0o077)
await runCommandLine(async () => {
  await program.parseAsync()
}, process.argv.includes('--json'))
