/** The command line of `ferry`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { printConfig } from '#shared/base/config/print.ts'
import { FerryError } from '#shared/base/errors.ts'
import { VERSION } from '#shared/base/version.ts'
import { runCommandLine } from '#shared/cli/terminal.ts'
import { type PeerConfig, peerConfigDefinition } from '../config.ts'
import { addAccountCommands } from './account-commands.ts'
import { addCatalogueCommands } from './catalogue-commands.ts'
import { contextOf } from './context.ts'
import { addDepotCommands } from './depot-commands.ts'
import type { GetOptions } from './get.ts'
import { addSharingCommands } from './sharing-commands.ts'
import { addWantCommands } from './want-commands.ts'

// Loaded when asked for: `ferry ls` should not wait for the whole of libp2p.
const account = () => import('./account.ts')
const views = () => import('./views.ts')
const downloads = () => import('./get.ts')

const program = new Command('ferry')
  .description('Shares folders with the people of a hub, and fetches what they share.')
  .version(VERSION)
  .option('--config <file>', 'configuration file (TOML)')
  .option('--data <folder>', 'keep everything of this peer in this folder')
  .option('--tracker <address...>', 'address of the hub')
  .option('--username <name>', 'your account on the hub')
  .option('--password-file <file>', 'read the password here')
  .option('--invite <code>', 'invite code for a new account')
  .option('--log <level>', 'silent, error, warn, info, debug or trace')
  .option('--json', 'results as JSON, one object a line')
  .exitOverride()
  .showHelpAfterError()

program
  .command('up')
  .description('run the peer in the foreground: sign in, share, serve, fetch')
  .option('--register', 'make the account when it does not exist')
  .option('--listen <address...>', 'addresses to take connections on')
  .option('--api-port <port>', 'port of the API on this machine')
  .option('--consent <policy>', 'auto, ask or never')
  .action(async (_options: unknown, command: Command) => {
    const { up } = await import('./up.ts')
    await up(contextOf(command))
  })

program
  .command('batch <file>')
  .description('run a peer that owns and wants what an input file says; see docs/operations.md')
  .option('--register', 'make the account when it does not exist')
  .option('--listen <address...>', 'addresses to take connections on')
  .option('--api-port <port>', 'port of the API on this machine')
  .action(async (file: string, _options: unknown, command: Command) => {
    const { batch } = await import('./batch.ts')
    await batch(contextOf(command), file)
  })

program
  .command('get <owner:path>')
  .description('fetch a file, a tree (a path that ends in /), or a content root')
  .option('-o, --output <path>', 'file or folder to save to')
  .option('--overwrite', 'replace a file that is there')
  .option('--route <route>', 'auto, direct or relay')
  .option('--sequential', 'first byte first')
  .option('--once', 'now or not at all: fail instead of waiting, and end with this command')
  .option('--detach', 'do not wait for it; see `ferry downloads`')
  .action(async (target: string, options: GetOptions, command: Command) => {
    const { get } = await downloads()
    await get(contextOf(command), target, options)
  })

program
  .command('downloads')
  .description('downloads that are not done')
  .action(async (_options: unknown, command: Command) => (await downloads()).listDownloads(contextOf(command)))

for (const [step, does] of [
  ['pause', 'let a download rest'],
  ['resume', 'let it go on'],
  ['cancel', 'give it up and remove what came'],
] as const)
  program
    .command(`${step} <id>`)
    .description(does)
    .action(async (id: string, _options: unknown, command: Command) =>
      (await downloads()).stepDownload(contextOf(command), id, step),
    )

program
  .command('limit')
  .description('show or change how fast bytes may go, until the peer is started again; 0 is no limit')
  .option('--up <rate>', 'to all others together, such as 5MB/s')
  .option('--down <rate>', 'from all others together')
  .option('--up-relay <rate>', 'to others through the hub')
  .option('--down-relay <rate>', 'from others through the hub')
  .option('--up-account <rate>', 'to any one account')
  .action(async (options: Record<string, string>, command: Command) =>
    (await downloads()).limit(contextOf(command), options),
  )

program
  .command('watch')
  .description('joins, leaves, files added and removed, as they happen')
  .option('--state', 'first the present state')
  .action(async (options: { state?: boolean }, command: Command) => (await views()).watch(contextOf(command), options))

program
  .command('status')
  .description('what this peer is doing')
  .action(async (_options: unknown, command: Command) => (await import('./status-view.ts')).status(contextOf(command)))

program
  .command('peers')
  .description('who is on the hub')
  .action(async (_options: unknown, command: Command) => (await views()).listPeers(contextOf(command)))

const requests = program
  .command('requests')
  .description('downloads that wait for your consent (consent = "ask")')
  .action(async (_options: unknown, command: Command) => (await views()).listRequests(contextOf(command)))

for (const answer of ['accept', 'refuse'] as const)
  requests
    .command(`${answer} <id>`)
    .description(`${answer} one of them`)
    .action(async (id: string, _options: unknown, command: Command) =>
      (await views()).answerRequest(contextOf(command), id, answer),
    )

program
  .command('stop')
  .description('stop the running peer')
  .action(async (_options: unknown, command: Command) => {
    const { daemon, output } = contextOf(command)
    await daemon.post('/v1/stop')
    output.result({ stopping: true }, 'the peer is stopping')
  })

program
  .command('register')
  .description('make an account and bind this device to it')
  .action(async (_options: unknown, command: Command) => (await account()).signIn(contextOf(command), 'only'))

program
  .command('login')
  .description('bind this device to your account')
  .action(async (_options: unknown, command: Command) => (await account()).signIn(contextOf(command), 'no'))

program
  .command('passwd')
  .description('change the password of your account')
  .option('--new-password-file <file>', 'read the new password here')
  .action(async (options: { newPasswordFile?: string }, command: Command) =>
    (await account()).changePassword(contextOf(command), options.newPasswordFile),
  )

program
  .command('init')
  .description('write a commented peer.toml into the data folder')
  .action((_options: unknown, command: Command) => {
    const { config, output } = contextOf(command)
    const file = join(config.data, 'peer.toml')
    if (existsSync(file)) throw new FerryError('exists', `${file} is already there; nothing was changed.`)
    mkdirSync(config.data, { recursive: true, mode: 0o700 })
    writeFileSync(file, printed(config), { flag: 'wx', mode: 0o600 })
    output.result({ file }, `wrote ${file}\nnext: edit it (tracker, username, shares), then: ferry up --config ${file}`)
  })

addAccountCommands(program)
addCatalogueCommands(program)
addSharingCommands(program)
addDepotCommands(program)
addWantCommands(program)

const config = program.command('config').description('the configuration')

config
  .command('check')
  .description('say whether the configuration can be used')
  .action((_options: unknown, command: Command) => {
    const { config: checked, output } = contextOf(command)
    output.result({ ok: true, data: checked.data }, 'the configuration is fine')
  })

config
  .command('print')
  .description('the complete configuration in force, with comments')
  .action((_options: unknown, command: Command) => {
    const { config: current, output } = contextOf(command)
    output.result(current, printed(current).trimEnd())
  })

const printed = (current: PeerConfig): string =>
  printConfig(peerConfigDefinition, { ...current, shares: [...current.shares] })

await runCommandLine(async () => {
  await program.parseAsync()
}, process.argv.includes('--json'))
