/** Progress of `ferry get` on a terminal: one line for each active file and, for a tree, a total. */
import cliProgress from 'cli-progress'
import prettyBytes from 'pretty-bytes'
import type { Output } from '#shared/cli/terminal.ts'
import { printable } from '#shared/content/file-name.ts'
import type { GetLine } from './get.ts'

/** Lines for more files at once would scroll. */
const MOST_BARS = 8

interface Active {
  readonly startedAt: number
  readonly had: number
  readonly bar: cliProgress.SingleBar | undefined
}

export const renamedText = ({ from, to }: Extract<GetLine, { event: 'renamed' }>): string =>
  `${printable(from)} is saved as ${printable(to)}`

export class Bars {
  readonly #output: Output
  readonly #isShown = process.stderr.isTTY
  readonly #active = new Map<number, Active>()
  #bars: cliProgress.MultiBar | undefined
  #total: cliProgress.SingleBar | undefined
  #tree = 0

  constructor(output: Output) {
    this.#output = output
  }

  /** `undefined` ends it. */
  readonly show = (event: GetLine | undefined): void => {
    if (event === undefined) {
      this.#bars?.stop()
      this.#bars = undefined
      return
    }
    switch (event.event) {
      case 'tree':
        this.#tree = event.files
        if (this.#isShown && event.files > 1) this.#total = this.#multi().create(event.files, 0, { text: 'files' })
        return
      case 'progress':
        return this.#progress(event)
      case 'done':
        return this.#done(event)
      case 'error':
        return this.#output.note(printable(event.text))
      case 'waiting':
      case 'paused':
        return this.#output.note(`${event.event}: ${printable(event.text)}`)
      case 'renamed':
        return this.#output.note(renamedText(event))
      case 'new-key':
        return this.#output.note(
          `${printable(event.user)} has a key that this peer has not met before; ask, then ferry keys accept ${printable(event.user)}`,
        )
      case 'local':
        return this.#output.note(`already here: ${printable(event.path)}; not fetched`)
      default:
        return this.#remark(event)
    }
  }

  #remark(event: GetLine): void {
    if (!this.#isShown || this.#tree > 1) return
    if (event.event === 'asking') this.#output.note('asking the owner …')
    if (event.event === 'connecting') this.#output.note(`connecting (${event.route}) …`)
    if (event.event === 'route-failed') this.#output.note(`${event.route}: ${printable(event.text)}`)
    if (event.event === 'in-line')
      this.#output.note(`in line: ${event.position}${event.seconds > 0 ? `, about ${event.seconds} s` : ''}`)
    if (event.event === 'moved') this.#output.note(`now ${event.route}`)
    if (event.event === 'banned') this.#output.note(`a source was dropped: ${printable(event.text)}`)
  }

  #progress({ id, received, size, route }: Extract<GetLine, { event: 'progress' }>): void {
    if (!this.#isShown) return
    const known = this.#active.get(id)
    const active = known ?? { startedAt: performance.now(), had: received, bar: this.#newBar(size) }
    if (known === undefined) this.#active.set(id, active)
    const seconds = Math.max(0.001, (performance.now() - active.startedAt) / 1000)
    const speed = prettyBytes((received - active.had) / seconds)
    active.bar?.update(received, { text: `${prettyBytes(received)}/${prettyBytes(size)} ${speed}/s via ${route}` })
  }

  #done(event: Extract<GetLine, { event: 'done' }>): void {
    const bar = this.#active.get(event.id)?.bar
    this.#active.delete(event.id)
    if (bar !== undefined) this.#bars?.remove(bar)
    this.#total?.increment()
    if (this.#tree > 1) return this.#output.result(event, undefined)
    this.#bars?.stop()
    const { path, size, route, seconds } = event
    const speed = prettyBytes(size / Math.max(seconds, 0.001))
    const text = `saved ${printable(path)}: ${prettyBytes(size)}, verified, ${route}, ${seconds.toFixed(1)} s (${speed}/s)`
    this.#output.result(event, text)
  }

  #newBar(size: number): cliProgress.SingleBar | undefined {
    return this.#active.size >= MOST_BARS ? undefined : this.#multi().create(size, 0, { text: '' })
  }

  #multi(): cliProgress.MultiBar {
    this.#bars ??= new cliProgress.MultiBar(
      { format: '{bar} {percentage}% {text}', stream: process.stderr, hideCursor: true, clearOnComplete: false },
      cliProgress.Presets.shades_classic,
    )
    return this.#bars
  }
}
