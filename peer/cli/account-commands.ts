/** `ferry devices`, `deregister`, `moderate`. */
import type { Command } from 'commander'
import { contextOf } from './context.ts'

const actions = () => import('./own-account.ts')

export function addAccountCommands(program: Command): void {
  addDevices(program)
  program
    .command('deregister')
    .description('remove your account from the hub, with its devices and everything they list')
    .option('--yes', 'do not ask')
    .action(async (options: { yes?: boolean }, command: Command) =>
      (await actions()).deregister(contextOf(command), options),
    )
  addModerate(program)
}

function addDevices(program: Command): void {
  const devices = program
    .command('devices')
    .description('the devices of your account')
    .action(async (_options: unknown, command: Command) => (await actions()).listDevices(contextOf(command)))
  devices
    .command('revoke <device>')
    .description('take a device, by its name or peer id, out of your account; only the password binds it again')
    .action(async (device: string, _options: unknown, command: Command) =>
      (await actions()).revokeDevice(contextOf(command), device),
    )
  devices
    .command('rename <name>')
    .description('give this device another name')
    .action(async (name: string, _options: unknown, command: Command) =>
      (await actions()).renameDevice(contextOf(command), name),
    )
}

function addModerate(program: Command): void {
  const moderate = program.command('moderate').description('for the owner and the moderators of the hub')
  moderate
    .command('kick <who>')
    .description(
      'end the sessions of a user, a device (peer id) or an address range; they may come back after a minute',
    )
    .option('--reason <text>', 'what they are told', '')
    .action(async (who: string, options: { reason: string }, command: Command) =>
      (await actions()).kick(contextOf(command), who, options),
    )
  moderate
    .command('ban <who>')
    .description('keep out a user, a device (peer id) or an address range such as 192.0.2.0/24')
    .option('--for <duration>', 'how long, such as 7d; for good unless given')
    .option('--reason <text>', 'what they are told', '')
    .action(async (who: string, options: { for?: string; reason: string }, command: Command) =>
      (await actions()).ban(contextOf(command), who, options),
    )
  moderate
    .command('unban <who>')
    .description('let somebody in again')
    .action(async (who: string, _options: unknown, command: Command) =>
      (await actions()).unban(contextOf(command), who),
    )
  moderate
    .command('notice [text]')
    .description('tell everybody a message of the day')
    .option('--clear', 'take it away')
    .action(async (text: string | undefined, options: { clear?: boolean }, command: Command) =>
      (await actions()).notice(contextOf(command), text, options),
    )
}
