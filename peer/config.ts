/** What a peer can be told, and where it looks for its config file. */

import { isIP } from 'node:net'
import { hostname } from 'node:os'
import { basename } from 'node:path'
import envPaths from 'env-paths'
import { address, addressWithPeerId } from '#shared/base/config/addresses.ts'
import { deepFreeze, type Environment, envName, type Flags, loadConfig, refuseIfAny } from '#shared/base/config/load.ts'
import { byteRate, bytes, duration } from '#shared/base/config/quantities.ts'
import { type ConfigOf, defineConfig, key, optional, required } from '#shared/base/config/schema.ts'
import { findConfigFile } from '#shared/base/config/toml-file.ts'
import { choice, integer, list, parsed, path, text, textual, yesNo } from '#shared/base/config/types.ts'
import { timeOfDay, type Weekdays, weekdays } from '#shared/base/config/week.ts'
import { isUsername, type Username } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { LOG_LEVELS } from '#shared/base/log.ts'
import { SYSTEMS } from '#shared/content/portable-name.ts'
import { ALIAS_RULE, aliasProblems, isAlias, nestingProblems } from './share-rules.ts'

export const PEER_ENV_PREFIX = 'FERRY_'
const FILE_NAME = 'peer.toml'
/** Far longer than any sane gitignore line; bounds what one pattern can cost to compile. */
const PATTERN_BYTES = 1024
/** Tables of the timetable. */
const PERIODS = 64
const EVERY_DAY: Weekdays = [0, 1, 2, 3, 4, 5, 6]

const places = () => envPaths('ferry', { suffix: '' })

/** The machine's name, cut at a whole character to what the wire carries. */
function deviceName(): string {
  let name = ''
  for (const letter of hostname().replaceAll(/\p{Cc}/gu, '')) {
    if (Buffer.byteLength(name + letter) > LIMITS.deviceNameBytes) break
    name += letter
  }
  return name === '' ? 'peer' : name
}

const username = textual<Username>(
  parsed(
    (raw) => (typeof raw === 'string' && isUsername(raw) ? raw : undefined),
    'a username: 2 to 32 characters of a-z, 0-9, "-", "_" and ".", beginning with a letter or digit',
  ),
)
const aliasType = textual(parsed((raw) => (typeof raw === 'string' && isAlias(raw) ? raw : undefined), ALIAS_RULE))
const ownAddress = textual(
  parsed(
    (raw) => (typeof raw === 'string' && isIP(raw) !== 0 ? raw : undefined),
    'an IP address of this machine, such as "192.168.1.5"',
  ),
)
const patterns = list(text(PATTERN_BYTES))

export const peerConfigDefinition = defineConfig({
  doc: `Configuration of a Ferry peer. A variable FERRY_<KEY> (FERRY_DOWNLOAD_DIRECTORY for download.directory; lists
    separated by commas) is stronger than this file, and a flag is stronger than both. Relative paths begin at this
    file's folder. The password is never kept here.`,
  root: 'data',
  keys: {
    data: key(
      path(),
      () => places().data,
      'Folder for all that this peer keeps: its identity, database and downloads.',
    ),
    tracker: key(
      list(addressWithPeerId(), { most: 16 }),
      [],
      'Address of the hub, or a list of addresses of the same hub to try; each ends in /p2p/ and the peer id of the hub. `ferry up` needs at least one.',
    ),
    username: optional(username, 'ann' as Username, 'The name of your account on the hub. `ferry up` needs it.'),
    'password-file': optional(path(), 'password', 'File whose first line is the password; without it Ferry asks.'),
    register: key(yesNo(), false, 'Make the account when the hub does not know the name yet.'),
    invite: optional(text(LIMITS.textBytes), 'invite-code', 'Invite code, where the hub wants one for a new account.'),
    device: key(
      text(LIMITS.deviceNameBytes),
      deviceName,
      'Name of this machine, as the others of your account see it.',
    ),
    listen: key(
      list(address(), { most: 16 }),
      ['/ip4/0.0.0.0/tcp/7118'],
      'Addresses to take connections on; port 0 picks a free one. An empty list takes none: every transfer is then relayed or begun from here.',
    ),
    announce: key(
      list(address(), { most: LIMITS.addressesPerDevice }),
      [],
      'More addresses to tell the others, such as the outside of a router. An empty list adds none.',
    ),
    'dial-from': optional(
      ownAddress,
      '192.168.1.5',
      'IP address of this machine that connections go out from, where it has several or a VPN; without it the system chooses.',
    ),
    consent: key(
      choice(['auto', 'ask', 'never']),
      'auto',
      '"auto" serves every request that the hub allows, "ask" asks you about each, "never" serves nothing.',
    ),
    log: key(choice(LOG_LEVELS), 'warn', 'How much to log on stderr.'),
  },
  sections: {
    api: {
      doc: 'The page and the API, on this machine only.',
      keys: { port: key(integer(0, 65535), 7119, 'TCP port on the loopback address; 0 picks a free one.') },
    },
    download: {
      doc: 'How files are fetched.',
      keys: {
        directory: key(path(), 'downloads', 'Folder for finished downloads; the default lies in the data folder.'),
        route: key(
          choice(['auto', 'direct', 'relay']),
          'auto',
          '"auto" tries a direct connection and falls back to the relay, "direct" and "relay" use that one only.',
        ),
        names: key(choice(['auto', ...SYSTEMS]), 'auto', 'Whose rules saved names follow; see docs/operations.md.'),
        'keep-sharing': key(
          yesNo(),
          true,
          'Let others on the hub fetch from here what was downloaded, already while it comes.',
        ),
      },
    },
    batch: {
      doc: 'What to fetch without being asked, for experiments and scripts.',
      keys: {
        want: key(
          list(text(4096)),
          [],
          'Files as in `ferry get`, or names alone for whoever has them; each is fetched as soon as somebody shares it. Empty wants nothing.',
        ),
        exit: key(yesNo(), false, 'Whether the exit status says if all of it came: 0, or 1 naming what is missing.'),
      },
    },
    library: {
      doc: 'How shared folders are read.',
      keys: {
        rescan: key(
          duration(),
          600_000,
          'Time between full scans, beside the watching of changes; 0 never scans again.',
        ),
        settle: key(
          duration({ most: 3_600_000 }),
          200,
          'How long the size and time of a changed file must hold still before it is read; 0 reads at once.',
        ),
        ignore: key(
          patterns,
          [],
          'Patterns of .gitignore for files to leave out of every share; empty leaves none out.',
        ),
        'hash-threads': key(integer(0, 256), 0, 'Threads that hash files; 0 uses all cores.'),
      },
    },
    catalogue: {
      doc: "This peer's copy of what everybody shares.",
      keys: {
        mirror: key(
          integer(0, LIMITS.mirrorEntries),
          100_000,
          'Files kept here; a larger catalogue is looked up at the hub as it is needed.',
        ),
      },
    },
    depot: {
      doc: 'Keeping files of others available while they are offline.',
      keys: {
        quota: key(bytes(), 0, 'Bytes kept for others, such as "500GB"; 0 makes this peer no depot.'),
        'per-account': key(bytes(), 0, 'Of these, bytes for any one account; 0 has no limit of its own.'),
        directory: key(path(), 'depot', 'Folder for them; the default lies in the data folder.'),
      },
    },
    limits: {
      doc: 'What others may ask of this peer.',
      keys: {
        uploads: key(integer(0, 10_000), LIMITS.uploadsAtOnce, 'Files served at once, the rest wait; 0 serves none.'),
        up: key(byteRate(), 0, 'Bytes a second to all others together, such as "5MB/s"; 0 has no limit.'),
        down: key(byteRate(), 0, 'Bytes a second from all others together; 0 has no limit.'),
        'up-relay': key(byteRate(), 0, 'Of these, bytes a second through the hub; 0 has no limit of its own.'),
        'down-relay': key(byteRate(), 0, 'Of these, bytes a second through the hub; 0 has no limit of its own.'),
        'up-account': key(byteRate(), 0, 'Bytes a second to any one account; 0 has no limit of its own.'),
      },
    },
  },
  tables: {
    share: {
      doc: 'A folder that others on the hub can see and fetch; repeat for more.',
      field: 'shares',
      most: LIMITS.shares,
      keys: {
        path: required(path(), 'music', 'The folder.'),
        alias: optional(aliasType, 'music', "Name that the others see; the folder's own name unless set."),
        ignore: key(patterns, [], 'Patterns of .gitignore for files to leave out; empty leaves none out.'),
        'visible-to': optional(
          list(text(33), { most: LIMITS.audienceMembers }),
          ['bea', '@editors'],
          'Who sees it and may fetch it, unless `ferry share` says otherwise for some of it: users and groups of yours; an empty list is nobody, leaving it out everyone.',
        ),
      },
    },
    timetable: {
      doc: 'Rates for times of the week, in local time, over those of [limits]; the first table that fits holds. Repeat for more.',
      field: 'timetable',
      most: PERIODS,
      keys: {
        days: key(weekdays(), EVERY_DAY, 'Days on which it begins: "mon-fri", "sat,sun", "daily".'),
        from: required(timeOfDay(), 8 * 60, 'When it begins.'),
        to: required(timeOfDay(), 18 * 60, 'When it ends; on the next day when that is not later than its beginning.'),
        up: optional(byteRate(), 1_000_000, 'As in [limits]; what is left out stays as it is there.'),
        down: optional(byteRate(), 1_000_000, 'As in [limits].'),
        'up-relay': optional(byteRate(), 1_000_000, 'As in [limits].'),
        'down-relay': optional(byteRate(), 1_000_000, 'As in [limits].'),
        'up-account': optional(byteRate(), 1_000_000, 'As in [limits].'),
      },
    },
  },
})

type LoadedPeerConfig = ConfigOf<typeof peerConfigDefinition>

export interface ShareConfig {
  readonly path: string
  readonly alias: string
  readonly ignore: readonly string[]
  readonly visibleTo: readonly string[] | undefined
}

export interface PeerConfig extends Omit<LoadedPeerConfig, 'shares'> {
  readonly shares: readonly ShareConfig[]
}

/** The config of a peer that can go online. */
export interface UpConfig extends PeerConfig {
  readonly username: Username
}

export type PeerFlags = Flags<typeof peerConfigDefinition>

export interface LoadPeerOptions {
  /** The file of `--config`. */
  readonly file?: string | undefined
  readonly env: Environment
  readonly flags: PeerFlags
  readonly cwd?: string
  /** Where to look for `peer.toml` when neither file nor data folder is named; the user's own place unless given. */
  readonly configFolder?: string
}

/** Works without a tracker or username, for commands that need only the data folder; `needUp` asks for the rest. */
export function loadPeerConfig({ file, env, flags, cwd = process.cwd(), configFolder }: LoadPeerOptions): PeerConfig {
  const dataFolder = flags.data ?? (env[envName(PEER_ENV_PREFIX, 'data')] || undefined)
  const found = findConfigFile({
    file,
    dataFolder: dataFolder === undefined ? undefined : String(dataFolder),
    configFolder: configFolder ?? places().config,
    name: FILE_NAME,
    cwd,
  })
  const loaded = loadConfig(peerConfigDefinition, { file: found, env, envPrefix: PEER_ENV_PREFIX, flags, cwd })
  const shares = loaded.shares.map((share) => ({ ...share, alias: share.alias ?? basename(share.path) }))
  refuseIfAny([...aliasProblems(shares), ...nestingProblems(shares)])
  return deepFreeze({ ...loaded, shares })
}

/** The option of the node, where it is set. */
export const dialFromOf = ({ dialFrom }: PeerConfig) => (dialFrom === undefined ? {} : { dialFrom })

/** Refuses with what is still missing before a peer can go online. */
export function needUp(config: PeerConfig): UpConfig {
  const { username, tracker } = config
  const missing: string[] = []
  if (tracker.length === 0)
    missing.push('no tracker: give the address of the hub with --tracker, FERRY_TRACKER or `tracker` in peer.toml')
  if (username === undefined)
    missing.push('no username: give it with --username, FERRY_USERNAME or `username` in peer.toml')
  refuseIfAny(missing)
  return config as UpConfig
}
