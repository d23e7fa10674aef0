/** The house rules that a machine can check: who may import whom, how long files and functions are, what is not written. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const FILE_LINES_MOST = 300
const FUNCTION_LINES_MOST = 60

interface Source {
  readonly path: string
  readonly text: string
  readonly lines: readonly string[]
  /** Imported files of this project, as paths from the root. */
  readonly imports: readonly string[]
}

const sources: readonly Source[] = globSync('{shared,tracker,peer}/**/*.ts', { cwd: root })
  .filter((path) => !path.includes('/gen/'))
  .map(read)

function read(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8')
  const targets = [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, target = '']) => target)
  const imports = targets.flatMap((target) => {
    if (target.startsWith('#shared/')) return [target.slice(1)]
    return target.startsWith('.') ? [normalize(join(dirname(path), target))] : []
  })
  return { path, text, lines: text.split('\n'), imports }
}

/** The folder that a rule speaks of: `shared/wire`, `tracker/rpc`, …; files directly in `peer` are `peer`. */
const roomOf = (path: string): string => dirname(path).split('/').slice(0, 2).join('/')

function breaches(rule: (from: string, to: string) => boolean): string[] {
  return sources.flatMap(({ path, imports }) => imports.filter((to) => rule(path, to)).map((to) => `${path} → ${to}`))
}

/** What each room may import beside itself; a room that is not named may import anything of its own program. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'shared/base': [],
  'shared/content': ['shared/base'],
  'shared/protocol': ['shared/base'],
  'shared/storage': ['shared/base'],
  'shared/http': ['shared/base'],
  'shared/cli': ['shared/base', 'shared/content'],
  'shared/wire': ['shared/base', 'shared/protocol'],
  'shared/node': ['shared/base', 'shared/protocol', 'shared/wire'],
  'tracker/domain': ['tracker/bus', 'shared/base', 'shared/protocol', 'shared/node'],
  'tracker/bus': ['shared/base', 'shared/protocol'],
  'tracker/store': ['shared/base', 'shared/storage'],
  'tracker/services': [
    'tracker/domain',
    'tracker/store',
    'tracker/bus',
    'shared/base',
    'shared/content',
    'shared/protocol',
    'shared/node',
  ],
}

describe('the house rules', () => {
  it('find the sources that they speak of', () => {
    assert.ok(sources.length > 80, `${sources.length} files`)
  })

  it('keep tracker and peer apart, and shared below both', () => {
    assert.deepEqual(
      breaches((from, to) => from.startsWith('peer/') && to.startsWith('tracker/')),
      [],
    )
    assert.deepEqual(
      breaches((from, to) => from.startsWith('tracker/') && to.startsWith('peer/')),
      [],
    )
    assert.deepEqual(
      breaches((from, to) => from.startsWith('shared/') && !to.startsWith('shared/')),
      [],
    )
  })

  it('let imports point down only', () => {
    const upward = breaches((from, to) => {
      const allowed = MAY_IMPORT[roomOf(from)]
      return allowed !== undefined && roomOf(to) !== roomOf(from) && !allowed.includes(roomOf(to))
    })
    assert.deepEqual(upward, [])
  })

  it('keep services off the SQL and domain rules off clocks and sockets', () => {
    const sql = breaches((from, to) => from.startsWith('tracker/services/') && /tracker\/store\/(sql|sqlite)/.test(to))
    assert.deepEqual(sql, [])
    const impure = sources.filter(
      ({ path, text }) => path.startsWith('tracker/domain/') && /setTimeout|systemClock|libp2p'/.test(text),
    )
    assert.deepEqual(
      impure.map(({ path }) => path),
      [],
    )
  })

  it('let transfer, library and link know nothing of each other’s insides', () => {
    const rooms = ['peer/transfer', 'peer/library', 'peer/link']
    const across = breaches(
      (from, to) => rooms.includes(roomOf(from)) && rooms.includes(roomOf(to)) && roomOf(from) !== roomOf(to),
    )
    const types = across.filter((breach) => !ALLOWED_TYPES.includes(breach))
    assert.deepEqual(types, [])
  })

  it('let the command line reach the daemon over HTTP only', () => {
    const inside = breaches((from, to) => from.startsWith('peer/cli/') && /peer\/(transfer|library|store)\//.test(to))
    assert.deepEqual(
      inside.filter((breach) => !ALLOWED_TYPES.includes(breach)),
      [],
    )
  })

  it(`keep files within ${FILE_LINES_MOST} lines and functions within ${FUNCTION_LINES_MOST}`, () => {
    const long = sources
      .filter(({ lines }) => lines.length > FILE_LINES_MOST + 1)
      .map(({ path, lines }) => `${path}: ${lines.length}`)
    assert.deepEqual(long, [])
    assert.deepEqual(sources.flatMap(longFunctions), [])
  })

  it('touch raw streams in one file, and the machine’s clock in one other', () => {
    const raw = sources.filter(
      ({ path, text }) =>
        !path.startsWith('shared/wire/') &&
        /\.onDrain\(|for await .* of \w*[sS]tream\b|addEventListener\('message'/.test(text),
    )
    assert.deepEqual(
      raw.map(({ path }) => path),
      [],
    )
    const timed = sources.filter(({ path, text }) => path !== 'shared/base/clock.ts' && /Date\.now\(\)/.test(text))
    assert.deepEqual(
      timed.map(({ path }) => path),
      [],
    )
  })

  it('give up no types and promise nothing for later', () => {
    const given = sources.filter(({ text }) =>
      /: any\b|as any\b|<any>|@ts-ignore|@ts-expect-error|as unknown as|TODO|FIXME/.test(text),
    )
    assert.deepEqual(
      given.map(({ path }) => path),
      [],
    )
  })
})

/** `peer.ts` hands these over; the importing side names only the type. */
const ALLOWED_TYPES = [
  'peer/transfer/uploads.ts → peer/library/file-index.ts',
  'peer/transfer/piece-server.ts → peer/library/file-index.ts',
]

/** Functions and methods whose body, by indentation, is longer than allowed (formatted code makes this exact). */
function longFunctions({ path, lines }: Source): string[] {
  return lines.flatMap((line, start) => {
    const opening =
      /^(\s*)(?:export )?(?:async )?(?:function|(?:static |async |readonly |get |set |\*)*#?\w+(?:<[^>]*>)?\()(?!.*=>).*\{$/.exec(
        line,
      ) ?? /^(\s*)(?:export )?(?:const|readonly) #?\w+ = .*=> \{$/.exec(line)
    if (opening === null || /^\s*(?:if|for|while|switch|class|return)\b/.test(line)) return []
    const end = lines.indexOf(`${opening[1]}}`, start)
    const length = end - start + 1
    return end !== -1 && length > FUNCTION_LINES_MOST ? [`${path}:${start + 1} has ${length} lines`] : []
  })
}
