/** Reads a scenario and checks all of it before anything starts; every problem is told with the line that it is on. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse, TomlError } from 'smol-toml'
import { asFerryError, FerryError } from '#shared/base/errors.ts'
import { type Expectation, parseExpectation } from './expectation.ts'
import { type ScenarioFile, scenarioSchema } from './scenario.ts'
import { parseTimelineEntry, type TimelineEntry, type Who } from './timeline.ts'
import { parsePhrase } from './wishes.ts'

export interface Scenario extends Omit<ScenarioFile, 'timeline' | 'expect'> {
  /** The name of its file, without the ending. */
  readonly name: string
  readonly timeline: readonly TimelineEntry[]
  readonly expect: readonly Expectation[]
}

/** @throws FerryError `config` with all problems, one a line */
export function readScenario(path: string): Scenario {
  return parseScenario(readFileSync(path, 'utf8'), basename(path))
}

/** @throws FerryError `config` */
export function parseScenario(text: string, file: string): Scenario {
  const table = parseToml(text, file)
  const checked = scenarioSchema.safeParse(table)
  if (!checked.success)
    throw problems(
      checked.error.issues.map(({ path, message }) => {
        const at = path.map(String)
        return `${file}, line ${lineOfKey(text, at)}: ${at.join('.') || 'the file'}: ${message}`
      }),
    )
  const wrong: string[] = []
  const each = <T>(lines: readonly string[], read: (line: string) => T): T[] =>
    lines.flatMap((line) => {
      try {
        return [read(line)]
      } catch (err) {
        wrong.push(`${file}, line ${lineOfText(text, line)}: ${asFerryError(err).message}`)
        return []
      }
    })
  const timeline = each(checked.data.timeline, parseTimelineEntry)
  const expect = each(checked.data.expect, parseExpectation)
  const said = (problem: { text: string; why: string }) =>
    `${file}, line ${lineOfText(text, problem.text)}: ${problem.why}`
  wrong.push(...misnamed(checked.data, timeline).map(said))
  if (wrong.length > 0) throw problems(wrong)
  return { ...checked.data, name: file.replace(/\.toml$/, ''), timeline, expect }
}

function parseToml(text: string, file: string): unknown {
  try {
    return parse(text)
  } catch (err) {
    if (!(err instanceof TomlError)) throw err
    const [reason = ''] = err.message.replace(/^Invalid TOML document: /, '').split('\n')
    throw problems([`${file}, line ${err.line}: ${reason}`])
  }
}

/** Names that nothing has, and names that two things have. */
function misnamed(scenario: ScenarioFile, timeline: readonly TimelineEntry[]): { text: string; why: string }[] {
  const { file, peer, crowd } = scenario
  const files = new Set(file.map(({ name }) => name))
  const people = [...peer, ...crowd].map(({ name }) => name)
  const twice = people.filter((name, index) => people.indexOf(name) !== index || name === 'tracker')
  const wrong = twice.map((name) => ({ text: name, why: `the name "${name}" is taken` }))
  for (const { size, sizes, name } of file)
    if ((size === undefined) === (sizes === undefined))
      wrong.push({ text: name, why: `"${name}" needs either size or sizes` })
  const wishes = [...peer, ...crowd].flatMap(({ shares, wants }) => [...shares, ...wants])
  for (const text of wishes)
    if (!files.has(parsePhrase(text).file)) wrong.push({ text, why: `"${text}": there is no file table of this name` })
  for (const { who, text } of timeline)
    if (!isThere(who, scenario)) wrong.push({ text, why: `"${text}": nobody has this name` })
  return [...wrong, ...misplaced(scenario, timeline)]
}

/** Hubs and folders that are not there, and what a batch cannot have. */
function misplaced(
  { hubs, batch, engines, peer, crowd, expect }: ScenarioFile,
  timeline: readonly TimelineEntry[],
): { text: string; why: string }[] {
  const wrong: { text: string; why: string }[] = []
  const twice = hubs.find((name, index) => hubs.indexOf(name) !== index)
  if (twice !== undefined) wrong.push({ text: twice, why: `there are two hubs "${twice}"` })
  for (const { hub } of [...peer, ...crowd])
    if (hub !== undefined && !hubs.includes(hub)) wrong.push({ text: hub, why: `"${hub}" is not one of hubs` })
  for (const { folder, shares, name } of peer) {
    const owner = peer.find((one) => one.name === folder)
    if (folder === undefined) continue
    if (owner === undefined) wrong.push({ text: folder, why: `"${folder}" is no peer` })
    else if (owner.folder !== undefined)
      wrong.push({ text: folder, why: `"${folder}" has the folder of another one itself` })
    if (shares.length > 0)
      wrong.push({ text: name, why: `"${name}" shares the folder of ${folder}, and nothing beside it` })
  }
  if (batch === undefined) return wrong
  const isPlain = [...peer, ...crowd].every(
    ({ role, delay, jitter, loss }) => role === 'honest' && delay + jitter + loss === 0,
  )
  if (engines.some((engine) => engine !== 'process') || hubs.length > 1 || timeline.length > 0 || !isPlain)
    wrong.push({
      text: 'batch',
      why: 'a batch runs in the process engine alone, at one hub, with nothing in its timeline, honest peers and good lines',
    })
  const unknown = expect.find((text) => /^(?:part |no orphan|no wrong|fairness)/.test(text))
  if (unknown !== undefined) wrong.push({ text: unknown, why: `"${unknown}" is not looked at in a batch` })
  return wrong
}

function isThere(who: Who, { hubs, peer, crowd }: ScenarioFile): boolean {
  if (who.kind === 'tracker') return who.hub === undefined || hubs.includes(who.hub)
  const among: readonly { readonly name: string }[] = who.kind === 'peer' ? peer : crowd
  const name = who.kind === 'peer' ? who.name : who.crowd
  // Of a crowd, one by its number: `crowd-3`.
  return among.some((one) => one.name === name) || (who.kind === 'peer' && crowd.some((one) => isOf(one, name)))
}

function isOf({ name, count }: { readonly name: string; readonly count: number }, member: string): boolean {
  const nth = Number(member.startsWith(`${name}-`) ? member.slice(name.length + 1) : Number.NaN)
  return Number.isInteger(nth) && nth >= 1 && nth <= count
}

/** Where a key stands: in its table, in the so many-th of its list. 1 when it is not in the text. */
function lineOfKey(text: string, path: readonly string[]): number {
  const [table, nth, key] = /^\d+$/.test(path[1] ?? '') ? [path[0], Number(path[1]), path[2]] : ['', 0, path[0]]
  const lines = text.split('\n')
  let seen = -1
  let header = 0
  for (const [index, line] of lines.entries()) {
    if (table !== '' && line.trim() === `[[${table}]]`) {
      seen += 1
      if (seen === nth) header = index + 1
    }
    const isInside = table === '' || seen === nth
    if (isInside && key !== undefined && new RegExp(`^\\s*\\[*"?${escaped(key)}"?\\s*[=\\]]`).test(line))
      return index + 1
  }
  return Math.max(1, header)
}

function lineOfText(text: string, part: string): number {
  const lines = text.split('\n')
  const exact = lines.findIndex((line) => line.includes(part) || line.includes(JSON.stringify(part).slice(1, -1)))
  return Math.max(1, exact + 1)
}

const escaped = (text: string): string => text.replace(/[^\w-]/g, '\\$&')

const problems = (lines: readonly string[]) => new FerryError('config', lines.join('\n'))
