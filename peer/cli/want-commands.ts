/** `ferry want`, `wants`, `unwant`: what is to be told, or fetched, as soon as somebody shares it. */
import type { Command } from 'commander'
import prettyBytes from 'pretty-bytes'
import { z } from 'zod'
import { bytes } from '#shared/base/config/quantities.ts'
import { FerryError } from '#shared/base/errors.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { table } from '#shared/cli/terminal.ts'
import { printable } from '#shared/content/file-name.ts'
import { type Context, contextOf } from './context.ts'

interface WantOptions {
  readonly min?: string
  readonly max?: string
  readonly from?: string
  readonly fetch?: boolean
}

const wish = z.looseObject({
  id: z.number(),
  pattern: z.string(),
  root: z.string().optional(),
  least: z.number(),
  most: z.number(),
  owner: z.string(),
  fetch: z.boolean(),
})
const want = z.looseObject({ ...wish.shape, hits: z.number() })
type Wish = z.infer<typeof wish>

export function addWantCommands(program: Command): void {
  program
    .command('want <pattern>')
    .description(
      'be told as soon as somebody shares a file of such a name (* and ? as in the shell), or a content root',
    )
    .option('--min <size>', 'not smaller than this, such as 1G')
    .option('--max <size>', 'not larger than this')
    .option('--from <user>', 'shared by this user only')
    .option('--fetch', 'and fetch it by itself, into the download folder')
    .action((what: string, options: WantOptions, command: Command) => addWant(contextOf(command), what, options))
  program
    .command('wants')
    .description('what you want, and how often it was found')
    .action((_options: unknown, command: Command) => listWants(contextOf(command)))
  program
    .command('unwant <id>')
    .description('want it no more')
    .action((id: string, _options: unknown, command: Command) => removeWant(contextOf(command), id))
}

async function addWant({ daemon, output }: Context, what: string, options: WantOptions): Promise<void> {
  const { from: owner = '', fetch = false } = options
  const [least, most] = [sizeOf('--min', options.min), sizeOf('--max', options.max)]
  const added = wish.parse(await daemon.post('/v1/wants', { what, least, most, owner, fetch }))
  output.result(added, `want ${added.id}: ${subjectOf(added)}${termsOf(added)}`)
}

async function listWants({ daemon, output }: Context): Promise<void> {
  const { wants } = z.object({ wants: z.array(want) }).parse(await daemon.get('/v1/wants'))
  if (output.json) {
    for (const one of wants) output.result(one)
    return
  }
  if (wants.length === 0) return output.note('You want nothing; see `ferry want --help`.')
  const rows = wants.map((one) => [
    String(one.id),
    subjectOf(one),
    rangeOf(one),
    one.owner,
    one.fetch ? 'yes' : '',
    String(one.hits),
  ])
  output.result({}, table([['ID', 'WHAT', 'SIZE', 'FROM', 'FETCH', 'FOUND'], ...rows], [0, 5]))
}

async function removeWant({ daemon, output }: Context, id: string): Promise<void> {
  if (!/^\d{1,9}$/.test(id)) throw new FerryError('usage', `"${id}" is no number of a want; see \`ferry wants\`.`)
  await daemon.post(`/v1/wants/${id}/remove`)
  output.result({ id: Number(id), removed: true }, `no longer wanted: ${id}`)
}

/** @throws FerryError `usage` */
function sizeOf(option: string, text: string | undefined): number {
  if (text === undefined) return 0
  const parsed = bytes({ most: LIMITS.maxFileBytes }).schema.safeParse(text)
  if (parsed.success) return parsed.data
  throw new FerryError('usage', `${option} "${text}" cannot be used: ${parsed.error.issues[0]?.message ?? 'no size'}.`)
}

const subjectOf = ({ pattern, root }: Wish): string => printable(root ?? pattern)

function rangeOf({ least, most }: Wish): string {
  if (most > 0) return `${least > 0 ? prettyBytes(least) : '0'} to ${prettyBytes(most)}`
  return least > 0 ? `from ${prettyBytes(least)}` : ''
}

function termsOf(one: Wish): string {
  const size = rangeOf(one)
  const terms = [size, one.owner === '' ? '' : `shared by ${one.owner}`, one.fetch ? 'fetched by itself' : '']
  const said = terms.filter((term) => term !== '').join(', ')
  return said === '' ? '' : ` (${printable(said)})`
}

/** A line of `ferry watch`; `undefined` for what is not about wants. */
export function tellWant(happened: Record<string, unknown>): string | undefined {
  const words = (name: string) => printable(String(happened[name] ?? ''))
  const file = `${words('owner')}:${words('path')}`
  switch (happened.event) {
    case 'want-matched':
      return `! wanted: ${file} (${prettyBytes(Number(happened.size ?? 0))})${happened.fetch === true ? ', fetching' : ''}`
    case 'want-fetched':
      return `! wanted: ${file} is here: ${words('file')}`
    case 'want-blocked':
      return `! wanted: ${file} is not fetched: ${words('text')}`
    default:
      return undefined
  }
}
