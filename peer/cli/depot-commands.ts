/** `ferry upload`, `uploads`, `delete`: files that depots keep. */
import { resolve } from 'node:path'
import cliProgress from 'cli-progress'
import type { Command } from 'commander'
import prettyBytes from 'pretty-bytes'
import { z } from 'zod'
import { table } from '#shared/cli/terminal.ts'
import { printable } from '#shared/content/file-name.ts'
import { errorOf } from '#shared/http/loopback-client.ts'
import { type Context, contextOf } from './context.ts'
import { namesIn } from './names.ts'

const line = z.looseObject({
  event: z.string(),
  sent: z.number().default(0),
  size: z.number().default(0),
  path: z.string().default(''),
  owner: z.string().default(''),
  code: z.string().default(''),
  text: z.string().default(''),
})
const uploads = z.object({ uploads: z.array(z.looseObject({ id: z.number(), path: z.string(), size: z.number() })) })
const deleted = z.looseObject({ target: z.string(), files: z.number(), pending: z.boolean() })

interface UploadOptions {
  readonly to?: string
  readonly as?: string
  readonly with?: string
  readonly detach?: boolean
}

export function addDepotCommands(program: Command): void {
  program
    .command('upload <file>')
    .description('give a file to a depot, which keeps it available while you are offline')
    .option('--to <user>', 'whose depot; the only one unless told')
    .option('--as <path>', 'where it lies in the depot: folder/name')
    .option('--with <names>', 'only for these users and groups; for everyone unless told')
    .option('--detach', 'do not wait until it is there; see `ferry uploads`')
    .action((file: string, options: UploadOptions, command: Command) => upload(contextOf(command), file, options))
  program
    .command('uploads')
    .description('files on their way to depots')
    .action(async (_options: unknown, command: Command) => {
      const { daemon, output } = contextOf(command)
      const { uploads: list } = uploads.parse(await daemon.get('/v1/uploads'))
      if (output.json) {
        for (const one of list) output.result(one)
        return
      }
      if (list.length === 0) return output.note('Nothing is on its way.')
      output.result(
        {},
        table(
          list.map(({ id, size, path }) => [String(id), prettyBytes(size), printable(path)]),
          [0, 1],
        ),
      )
    })
  program
    .command('delete <owner:path>')
    .description('remove a file, or a folder that ends in /, from the depot that keeps it and from every list')
    .action(async (target: string, _options: unknown, command: Command) => {
      const { daemon, output } = contextOf(command)
      const done = deleted.parse(await daemon.post('/v1/delete', { target }))
      const later = done.pending ? '; the depot is offline and clears its disk when it is back' : ''
      const files = done.files === 1 ? '1 file' : `${done.files} files`
      output.result(done, `deleted ${files} at ${printable(done.target)}${later}`)
    })
}

async function upload({ daemon, output }: Context, file: string, options: UploadOptions): Promise<void> {
  const { to, as, detach = false } = options
  const names = options.with === undefined ? undefined : namesIn(options.with)
  const bar = new cliProgress.SingleBar(
    { format: 'uploading {bar} {percentage}% {eta_formatted} left', stream: process.stderr, clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  )
  const isShown = process.stderr.isTTY && !output.json
  let path = ''
  try {
    const body = { file: resolve(file), to, as, with: names, detach }
    for await (const raw of daemon.lines('/v1/uploads', { body })) {
      const told = line.parse(raw)
      if (told.event === 'error') throw errorOf(told)
      if (output.json) output.result(z.looseObject({}).parse(raw))
      if (told.event === 'offered') {
        path = told.path
        if (isShown && !detach) bar.start(told.size, 0)
      }
      if (told.event === 'progress' && isShown) bar.update(Math.min(told.sent, told.size))
      if (told.event === 'done' && !output.json)
        output.result({}, `the depot has ${told.owner}:${printable(told.path)} (${prettyBytes(told.size)})`)
    }
    if (detach && !output.json) output.result({}, `offered ${printable(path)}; see \`ferry uploads\``)
  } finally {
    bar.stop()
  }
}
