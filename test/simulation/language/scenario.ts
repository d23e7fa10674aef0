/** What a scenario says: a hub, its files, its people, what happens when, and what is expected. Data, from one TOML file. */
import { z } from 'zod'
import { byteRate, bytes, duration } from '#shared/base/config/quantities.ts'

export const ENGINES = ['model', 'inprocess', 'process'] as const
export type EngineName = (typeof ENGINES)[number]

const NAME = /^[a-z][a-z0-9-]{0,30}$/
const PEERS_MOST = 20_000
const FILES_MOST = 20_000

const name = z.string().regex(NAME, 'a name: a small letter, then small letters, digits and -')
const span = duration({ most: 24 * 3_600_000 }).schema.describe('a duration, as "250ms", "10s", "5m"')
const rate = byteRate({ least: 1024 }).schema.describe('bytes a second, as "5MB/s"')
const size = bytes().schema.describe('a size, as "64MiB"')

/** One file, or `count` that are alike: `song` gives `song-1`, `song-2`, … */
const file = z.strictObject({
  name,
  count: z.int().min(1).max(FILES_MOST).default(1),
  size: size.optional(),
  /** Between these, evenly on a logarithmic scale: as many from 1 to 10 MiB as from 10 to 100. */
  sizes: z.tuple([size, size]).optional().describe('the smallest and the largest, instead of size'),
  /** Zipf's exponent: the k-th file is wanted in proportion to 1/k^popularity. */
  popularity: z.number().min(0).max(3).default(0).describe('Zipf exponent; 0 wants all alike'),
  same: z.number().min(0).max(1).default(0).describe('part of the files that has the content of another one'),
})

const phrase = z.string().max(100)

const member = {
  shares: z.array(phrase).default([]).describe('files: "film", or "5 of songs" (each the next five)'),
  wants: z.array(phrase).default([]).describe('files: "film", "all of songs", or "10 of songs" (by popularity)'),
  up: rate.optional().describe('upload rate; none is as fast as the machine'),
  down: rate.optional().describe('download rate'),
  delay: span.default(0).describe('one way, to everybody'),
  jitter: span.default(0),
  loss: z.number().min(0).max(0.5).default(0).describe('part of the packets that are lost, each way'),
  firewalled: z
    .union([z.boolean(), z.number().min(0).max(1)])
    .default(false)
    .describe('cannot be dialed; of a crowd, the part that cannot'),
  role: z.enum(['honest', 'liar', 'staller']).default('honest').describe('a liar sends wrong bytes, a staller none'),
  uploads: z.int().min(1).max(10_000).optional().describe('files served at once'),
  sequential: z.boolean().default(false),
  hub: name.optional().describe('one of hubs; the first unless told otherwise'),
} as const

const peer = z.strictObject({
  name,
  join: span.default(0).describe('when it comes'),
  folder: name.optional().describe('a peer whose shared folder this one shares too: one person at two hubs'),
  ...member,
})

const crowd = z.strictObject({
  name,
  count: z.int().min(1).max(PEERS_MOST),
  join: span.default(0).describe('when the first comes'),
  over: span.default(0).describe('until the last has come'),
  ...member,
})

/** Parts of the choice of sources and pieces that can be turned off, to see what each is worth; of the model only. */
export const POLICY_PARTS = [
  'partial-sources',
  'rarest-first',
  'least-loaded',
  'suggestions',
  'rotation',
  'seed-place',
  'end-game',
  'fair-line',
] as const
export type PolicyPart = (typeof POLICY_PARTS)[number]

export const scenarioSchema = z.strictObject({
  title: z.string().max(100),
  about: z.string().max(1000).default(''),
  engines: z.array(z.enum(ENGINES)).min(1).describe('where it can run; the first unless told otherwise'),
  seed: z.int().min(0).default(1),
  limit: duration({ least: 1000, most: 24 * 3_600_000 })
    .schema.default(600_000)
    .describe('after that it has failed'),
  without: z.array(z.enum(POLICY_PARTS)).default([]).describe('parts of the policy that are off (model)'),
  hubs: z.array(name).min(1).max(8).default(['hub']).describe('names of the hubs, each with a tracker of its own'),
  batch: duration({ least: 1000 })
    .schema.optional()
    .describe('a batch with barriers for all peers, with this deadline at each; of the process engine'),
  tracker: z.record(z.string(), z.unknown()).default({}).describe('settings of every tracker, as in tracker.toml'),
  file: z.array(file).default([]),
  peer: z.array(peer).default([]),
  crowd: z.array(crowd).default([]),
  timeline: z.array(z.string().max(200)).default([]),
  expect: z.array(z.string().max(200)).min(1),
})

export type ScenarioFile = z.output<typeof scenarioSchema>
export type FileTable = ScenarioFile['file'][number]
export type PeerTable = ScenarioFile['peer'][number]
export type CrowdTable = ScenarioFile['crowd'][number]

/** As JSON Schema, for editors. */
export const jsonSchema = (): unknown => z.toJSONSchema(scenarioSchema, { io: 'input', unrepresentable: 'any' })
