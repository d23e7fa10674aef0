/** A peer of a story-like test: a process, its folders, and what its person does. */
import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { asFerryError } from '#shared/base/errors.ts'
import { type LoopbackClient, loopbackClient } from '#shared/http/loopback-client.ts'
import type { Hub } from './hub.ts'
import { type Finished, type JsonLine, type Program, RunningProcess, runCommand } from './process.ts'
import { until } from './until.ts'

export interface PeerOptions {
  /** Lines put before the tables of the config. */
  readonly config?: string
  readonly share?: string
  /** Tables of the config. */
  readonly tables?: string
  /** Another program in place of the peer's own starter. */
  readonly program?: Program
  readonly env?: Readonly<Record<string, string>>
  readonly route?: string
  readonly listen?: string
  readonly password?: string
  readonly username?: string
  readonly downloads?: string
  readonly tracker?: string
}

export class TestPeer {
  readonly name: string
  readonly folder: string
  readonly files: string
  readonly downloads: string
  readonly hub: Hub
  process!: RunningProcess
  readonly #options: PeerOptions

  constructor(hub: Hub, name: string, options: PeerOptions) {
    this.hub = hub
    this.name = name
    this.#options = options
    this.folder = join(hub.folder, name)
    this.files = join(hub.folder, `${name}-files`)
    this.downloads = options.downloads ?? join(hub.folder, `${name}-downloads`)
  }

  get configFile(): string {
    return join(this.hub.folder, `${this.name}.toml`)
  }

  /** Writes its config, with its password beside it. */
  async configures(): Promise<void> {
    await mkdir(this.files, { recursive: true })
    await writeFile(join(this.hub.folder, `${this.name}.password`), this.#options.password ?? `${this.name}-password`)
    await writeFile(this.configFile, this.#toml())
  }

  /** Starts without waiting for anything. */
  async launch(): Promise<RunningProcess> {
    await this.configures()
    const { program = 'ferry', env = {} } = this.#options
    this.process = new RunningProcess(program, ['up', '--config', this.configFile, '--json'], { env })
    return this.process
  }

  async start(): Promise<void> {
    await this.launch()
    await this.process.event('ready')
  }

  /** Leaves in order: the hub confirms. */
  async leaves(): Promise<void> {
    assert.equal(await this.process.stop('SIGTERM'), 0)
  }

  async isKilled(): Promise<void> {
    await this.process.stop('SIGKILL')
  }

  /** Puts a file into the share; random bytes of `size`, or this content. */
  async drops(name: string, content: number | string | Uint8Array): Promise<SharedFile> {
    const bytes = typeof content === 'number' ? randomBytes(content) : Buffer.from(content)
    const path = join(this.files, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes)
    return { owner: this, path: `Files/${name}`, local: path, sha256: createHash('sha256').update(bytes).digest('hex') }
  }

  run(...args: string[]): Promise<Finished> {
    return runCommand('ferry', ['--data', this.folder, ...args])
  }

  async json(...args: string[]): Promise<readonly JsonLine[]> {
    const { status, lines, stderr, stdout } = await this.run(...args, '--json')
    assert.equal(status, 0, `ferry ${args.join(' ')}: ${stderr}${stdout}`)
    return lines
  }

  /** What `ferry ls` shows, as `owner:path`; asked of the daemon, because stories ask it often and a command is slow to start. */
  async sees(all: '' | '--all' = ''): Promise<string[]> {
    const shown: string[] = []
    for await (const line of this.#daemon().lines(`/v1/files?all=${all === '' ? 0 : 1}`)) {
      const { owner, path } = line as JsonLine
      shown.push(`${owner}:${path}`)
    }
    return shown.toSorted()
  }

  /** The daemon itself, without a command in between. */
  asks(path: string): Promise<unknown> {
    return this.#daemon().get(path)
  }

  /** As above, with what it refuses: the code, and all words. */
  async asksFor(path: string, body?: object): Promise<{ code: string; text: string }> {
    const lines: JsonLine[] = []
    try {
      for await (const line of this.#daemon().lines(path, body === undefined ? {} : { body }))
        lines.push(line as JsonLine)
    } catch (err) {
      const { code, message } = asFerryError(err)
      return { code, text: message }
    }
    const last = lines.at(-1) ?? {}
    const code = last.event === 'error' ? String(last.code) : ''
    return { code, text: JSON.stringify(last) }
  }

  async status(): Promise<JsonLine> {
    return (await this.asks('/v1/status')) as JsonLine
  }

  /** Downloads that are not done. */
  async downloading(): Promise<readonly JsonLine[]> {
    return ((await this.asks('/v1/downloads')) as { downloads: JsonLine[] }).downloads
  }

  #daemon(): LoopbackClient {
    return loopbackClient(join(this.folder, 'api.json'), `${this.name} is not running`)
  }

  /** A running `ferry watch`; its `event()` waits for what happens. */
  watches(...args: string[]): RunningProcess {
    return new RunningProcess('ferry', ['--data', this.folder, 'watch', '--json', ...args])
  }

  /** A watch whose present state has been told: from now on everything is news. */
  async watchesLive(): Promise<RunningProcess> {
    const watch = this.watches('--state')
    await watch.event('state-complete')
    return watch
  }

  get(file: SharedFile | string, ...args: string[]): Promise<Finished> {
    return this.run('get', targetOf(file), '--json', '--once', ...args)
  }

  /** A `ferry get` that is under way. */
  gets(file: SharedFile, ...args: string[]): RunningProcess {
    return new RunningProcess('ferry', ['--data', this.folder, 'get', targetOf(file), '--json', '--once', ...args])
  }

  /** A `ferry get` as users give it: it waits, and the download outlives it. */
  orders(file: SharedFile | string, ...args: string[]): RunningProcess {
    return new RunningProcess('ferry', ['--data', this.folder, 'get', targetOf(file), '--json', ...args])
  }

  /** Fetches and checks every byte; returns the `done` line. */
  async fetches(file: SharedFile, ...args: string[]): Promise<JsonLine> {
    const { status, lines, stderr } = await this.get(file, ...args)
    const last = lines.at(-1) ?? {}
    assert.equal(status, 0, `get failed: ${JSON.stringify(last)} ${stderr}`)
    assert.equal(last.event, 'done')
    assert.equal(await sha256(String(last.path)), file.sha256)
    return last
  }

  /** Like `fetches`, as a download that others can fetch from here. */
  async fetchesForGood(file: SharedFile): Promise<void> {
    const done = await this.orders(file).event('done')
    assert.equal(await sha256(String(done.path)), file.sha256)
  }

  /** Waits until the only download, which was ordered before, has so many bytes or is done. */
  async hasReceived(bytes: number): Promise<void> {
    await until(async () => {
      const [download] = await this.downloading()
      return download === undefined || Number(download.received) >= bytes
    })
  }

  /** Waits until the only download rests for this reason. */
  async rests(reason: string): Promise<void> {
    await until(async () => {
      const [download] = await this.downloading()
      return download?.state === 'paused' && String(download.reason).includes(reason)
    })
  }

  /** Lets this peer be for a while: a kill at any moment is the point. */
  async receivesFor(millis: number): Promise<void> {
    const until = performance.now() + millis
    while (performance.now() < until) await this.has()
  }

  async hasFile(name: string): Promise<void> {
    await until(async () => (await this.has()).includes(name))
  }

  /** Names in the download folder, hidden ones too. */
  async has(): Promise<string[]> {
    try {
      return (await readdir(this.downloads)).toSorted()
    } catch {
      return [] // it is made with the first download
    }
  }

  #toml(): string {
    const {
      config = '',
      tables = '',
      listen = '/ip4/127.0.0.1/tcp/0',
      route = 'auto',
      share,
      username,
      tracker,
    } = this.#options
    return `
data = "${this.folder}"
tracker = ["${tracker ?? this.hub.address}"]
username = "${username ?? this.name}"
password-file = "${this.name}.password"
register = true
listen = [${listen === '' ? '' : `"${listen}"`}]
${config}
[api]
port = 0
[download]
directory = "${this.downloads}"
route = "${route}"
${tables}
${share?.replace('$FILES', this.files) ?? `[[share]]\npath = "${this.files}"\nalias = "Files"`}
`
  }
}

export interface SharedFile {
  readonly owner: TestPeer
  readonly path: string
  readonly local: string
  readonly sha256: string
}

const targetOf = (file: SharedFile | string) => (typeof file === 'string' ? file : `${file.owner.name}:${file.path}`)

export async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
