/** The options that every command knows, and what they lead to. */
import type { Command } from 'commander'
import { z } from 'zod'
import { obtainPassword } from '#shared/cli/password.ts'
import { createOutput, type Output } from '#shared/cli/terminal.ts'
import { type LoopbackClient, loopbackClient } from '#shared/http/loopback-client.ts'
import { apiFile } from '../api/api-place.ts'
import { loadPeerConfig, type PeerConfig, type PeerFlags } from '../config.ts'

const schema = z.object({
  config: z.string().optional(),
  data: z.string().optional(),
  tracker: z.array(z.string()).optional(),
  username: z.string().optional(),
  passwordFile: z.string().optional(),
  invite: z.string().optional(),
  register: z.boolean().optional(),
  listen: z.array(z.string()).optional(),
  apiPort: z.string().optional(),
  consent: z.string().optional(),
  log: z.string().optional(),
  json: z.boolean().optional(),
})

export interface Context {
  readonly config: PeerConfig
  readonly output: Output
  /** The running daemon of this data folder. */
  readonly daemon: LoopbackClient
}

export function contextOf(command: Command): Context {
  const options = schema.parse(command.optsWithGlobals())
  const flags: PeerFlags = {
    data: options.data,
    tracker: options.tracker,
    username: options.username,
    'password-file': options.passwordFile,
    invite: options.invite,
    register: options.register,
    listen: options.listen,
    'api.port': options.apiPort,
    consent: options.consent,
    log: options.log,
  }
  const config = loadPeerConfig({ file: options.config, env: process.env, flags })
  const hint = `No peer is running on ${config.data}. Start one with \`ferry up\`, or name its folder with --data.`
  return { config, output: createOutput(options.json === true), daemon: loopbackClient(apiFile(config.data), hint) }
}

/** The account's password from file, environment or prompt. */
export const passwordOf = ({ passwordFile, username }: PeerConfig, confirm: boolean): Promise<string> =>
  obtainPassword({
    file: passwordFile,
    env: process.env.FERRY_PASSWORD,
    prompt: `Password for ${username ?? 'your account'}: `,
    confirm,
  })
