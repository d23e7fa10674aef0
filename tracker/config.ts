/** What a tracker can be told, and where it looks for its config file. */
import envPaths from 'env-paths'
import { address, isLoopback } from '#shared/base/config/addresses.ts'
import { type Environment, envName, type Flags, loadConfig } from '#shared/base/config/load.ts'
import { bytes, duration } from '#shared/base/config/quantities.ts'
import { type ConfigOf, defineConfig, key } from '#shared/base/config/schema.ts'
import { findConfigFile } from '#shared/base/config/toml-file.ts'
import { choice, decimal, integer, list, path, text, yesNo } from '#shared/base/config/types.ts'
import { GIB, LIMITS } from '#shared/base/limits.ts'
import { LOG_LEVELS } from '#shared/base/log.ts'

export const TRACKER_ENV_PREFIX = 'FERRY_TRACKER_'
const FILE_NAME = 'tracker.toml'
/** More than one machine can serve; stops a typing slip from lifting a limit for good. */
const MOST = 1_000_000

const places = () => envPaths('ferry', { suffix: '' })

export const trackerConfigDefinition = defineConfig({
  doc: `Configuration of a Ferry tracker. A variable FERRY_TRACKER_<KEY> (FERRY_TRACKER_RELAY_TOTAL for relay.total;
    lists separated by commas) is stronger than this file, and a flag is stronger than both. Relative paths begin at
    this file's folder.`,
  root: 'data',
  keys: {
    data: key(path(), () => `${places().data}-tracker`, 'Folder for the identity and the database of the hub.'),
    name: key(text(LIMITS.textBytes), 'Ferry hub', 'Name of the hub, as people see it.'),
    listen: key(
      list(address(), { least: 1, most: 16 }),
      ['/ip4/127.0.0.1/tcp/7117'],
      'Addresses to take connections on, at least one; port 0 picks a free one.',
    ),
    announce: key(
      list(address(), { most: 16 }),
      [],
      'More addresses to print for people to use, such as the outside of a router. An empty list adds none.',
    ),
    registration: key(
      choice(['auto', 'open', 'invite', 'closed']),
      'auto',
      'Who may make an account: "open" everyone, "invite" whoever has a code, "closed" nobody. "auto" is open while every listen address is loopback, and invite otherwise.',
    ),
    log: key(choice(LOG_LEVELS), 'warn', 'How much to log on stderr.'),
  },
  sections: {
    relay: {
      doc: 'Sealed transfers through the hub, for peers that cannot reach each other.',
      keys: {
        enabled: key(yesNo(), true, 'Whether the hub relays at all.'),
        factor: key(
          decimal(1, 10),
          LIMITS.relayBudgetFactor,
          'Bytes that one relayed transfer may use, as a multiple of the file size; at least 1.',
        ),
        slack: key(
          bytes({ most: GIB }),
          LIMITS.relayBudgetSlackBytes,
          'Bytes added to that budget, so that small files have room for the protocol; 0 adds none.',
        ),
        idle: key(
          duration({ least: 1000 }),
          LIMITS.relayIdle,
          'A relayed transfer that stands still for this long is ended; at least 1s.',
        ),
        'per-account': key(
          integer(1, MOST),
          LIMITS.relaysPerAccount,
          'Relayed transfers at once for one account; at least 1.',
        ),
        total: key(integer(1, MOST), LIMITS.relaysTotal, 'Relayed transfers at once on the whole hub; at least 1.'),
      },
    },
    limits: {
      doc: 'What one address, device or account may take up. Raise the first and the last for many peers behind one router.',
      keys: {
        'connections-per-address': key(
          integer(1, MOST),
          LIMITS.connectionsPerAddress,
          'Connections at once from one IP address; at least 1.',
        ),
        connections: key(integer(1, MOST), LIMITS.connectionsTotal, 'Connections at once in all; at least 1.'),
        'entries-per-device': key(
          integer(0, 10 * MOST),
          LIMITS.entriesPerDevice,
          'Files that one device may list; 0 lets nobody share.',
        ),
        'devices-per-account': key(
          integer(1, MOST),
          LIMITS.devicesPerAccount,
          'Devices that one account may have; at least 1.',
        ),
        'relay-per-day-per-account': key(
          bytes(),
          LIMITS.relayPerDayPerAccount,
          'Bytes that one account may have relayed in a day (UTC); 0 sets no limit.',
        ),
        'new-connections-per-address-per-minute': key(
          integer(1, MOST),
          LIMITS.newConnectionsPerAddressPerMinute,
          'New connections a minute from one IP address; at least 1.',
        ),
      },
    },
    events: {
      doc: 'How changes reach the peers.',
      keys: {
        'busy-delay': key(
          duration({ most: 60_000 }),
          LIMITS.notifyBusyDelay,
          'How long changes are gathered before they are told, while many happen; 0 tells each at once. Longer, up to 2s, where telling everybody would take more than a fifth of the time.',
        ),
      },
    },
    batch: {
      doc: 'What `ferry-tracker batch` waits for; `run` does not look at it.',
      keys: {
        expect: key(integer(0, LIMITS.batchPeers), 0, 'Peers that take part; 0 leaves it to --expect.'),
        deadline: key(
          duration({ least: 1000 }),
          300_000,
          'How long all may stand still, or a lost peer stay away, before the batch is given up; at least 1s.',
        ),
      },
    },
    ops: {
      doc: 'Health and metrics for the operator, on this machine only.',
      keys: {
        port: key(integer(-1, 65535), 7120, 'TCP port on the loopback address; 0 picks a free one, -1 turns it off.'),
      },
    },
  },
  tables: {},
})

export type TrackerConfig = ConfigOf<typeof trackerConfigDefinition>
export type TrackerFlags = Flags<typeof trackerConfigDefinition>

export interface LoadTrackerOptions {
  /** The file of `--config`. */
  readonly file?: string | undefined
  readonly env: Environment
  readonly flags: TrackerFlags
  readonly cwd?: string
  /** Where to look for `tracker.toml` when neither file nor data folder is named; the user's own place unless given. */
  readonly configFolder?: string
}

export function loadTrackerConfig({
  file,
  env,
  flags,
  cwd = process.cwd(),
  configFolder,
}: LoadTrackerOptions): TrackerConfig {
  const dataFolder = flags.data ?? (env[envName(TRACKER_ENV_PREFIX, 'data')] || undefined)
  const found = findConfigFile({
    file,
    dataFolder: dataFolder === undefined ? undefined : String(dataFolder),
    configFolder: configFolder ?? places().config,
    name: FILE_NAME,
    cwd,
  })
  return loadConfig(trackerConfigDefinition, { file: found, env, envPrefix: TRACKER_ENV_PREFIX, flags, cwd })
}

/** What `auto` means here: a hub that only this machine can reach is open, any other asks for an invite. */
export function effectiveRegistration({
  registration,
  listen,
}: Pick<TrackerConfig, 'registration' | 'listen'>): 'open' | 'invite' | 'closed' {
  if (registration !== 'auto') return registration
  return listen.every(isLoopback) ? 'open' : 'invite'
}
