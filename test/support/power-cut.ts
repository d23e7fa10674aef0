/**
 * A disk that loses what was not synced. Calls of `node:fs/promises` on files of one folder are counted; before the one that
 * a test chooses the power goes: that call and all later ones fail. Then the folder is put into a state that a real disk may
 * be found in: unsynced bytes lost or torn, unsynced names (made, linked, renamed, removed) gone or back, in order.
 *
 * A name is on the disk when its folder was synced. The bytes of a file are when the file was.
 */
import { linkSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import fsp, { type FileHandle } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { dirname, join } from 'node:path'

/** What a disk remembers of what it was not told to keep. */
export type Memory = 'nothing' | 'everything' | 'names only' | 'some'

export class PowerCut extends Error {
  override readonly name = 'PowerCut'
}

interface Node {
  /** Another name of it, outside of the folder: it can be reached whatever happens to its own. */
  readonly spare: string
  durable: Buffer
  dirty: boolean
}

interface NameChange {
  readonly folder: string
  readonly undo: () => void
}

const honest = { open: fsp.open, link: fsp.link, rename: fsp.rename, rm: fsp.rm }

export class LosingDisk {
  readonly folder: string
  readonly #side: string
  readonly #nodes = new Map<number, Node>()
  readonly #names: NameChange[] = []
  readonly #handles = new Set<FileHandle>()
  #left = Number.POSITIVE_INFINITY
  #spares = 0
  /** Calls so far. */
  calls = 0

  /** @param side a folder on the same file system, for what the disk needs itself */
  constructor(folder: string, side: string) {
    this.folder = folder
    this.#side = mkdtempSync(join(side, 'disk-'))
  }

  /** From now on calls are counted, and the power goes before this one (from 1). */
  install(cutBefore: number = Number.POSITIVE_INFINITY): void {
    this.#left = cutBefore
    fsp.open = async (path, ...rest) => {
      const text = String(path)
      if (!this.#isMine(text)) return honest.open(path, ...rest)
      const isNew = !exists(text)
      this.step()
      const handle = await honest.open(path, ...rest)
      if (isNew) this.#named(text, () => rmSync(text))
      return this.#watched(handle, text)
    }
    fsp.link = async (from, to) => {
      if (!this.#isMine(String(to))) return honest.link(from, to)
      this.step()
      await honest.link(from, to)
      this.#named(String(to), () => rmSync(String(to)))
    }
    fsp.rename = async (from, to) => {
      if (!this.#isMine(String(to))) return honest.rename(from, to)
      this.step()
      const over = this.#keep(String(to))
      await honest.rename(from, to)
      this.#named(String(to), () => {
        renameSync(String(to), String(from))
        if (over !== undefined) linkSync(over, String(to))
      })
    }
    fsp.rm = async (path, options) => {
      if (!this.#isMine(String(path)) || !exists(String(path))) return honest.rm(path, options)
      this.step()
      const kept = this.#keep(String(path))
      await honest.rm(path, options)
      this.#named(String(path), () => kept !== undefined && linkSync(kept, String(path)))
    }
    syncBuiltinESMExports()
  }

  /** One call; a database that is on another disk may count its own. @throws PowerCut */
  step(): void {
    if (this.#left <= 0) throw new PowerCut('the power is off')
    this.#left -= 1
    if (this.#left <= 0) throw new PowerCut('the power went')
    this.calls += 1
  }

  get isOff(): boolean {
    return this.#left <= 0
  }

  /** Calls are the system's own again. */
  async uninstall(): Promise<void> {
    Object.assign(fsp, honest)
    syncBuiltinESMExports()
    for (const handle of this.#handles) await handle.close().catch(() => undefined)
  }

  /** The folder becomes what is found after the power is back. */
  comesBack(memory: Memory, random: () => number): void {
    if (memory === 'everything') return
    if (memory !== 'names only') {
      const survive = memory === 'some' ? Math.floor(random() * (this.#names.length + 1)) : 0
      for (const { undo } of this.#names.slice(survive).toReversed()) undo()
    }
    for (const node of this.#nodes.values()) if (node.dirty) tear(node, memory === 'some' ? random : () => 1)
  }

  #isMine(path: string): boolean {
    return path === this.folder || dirname(path) === this.folder
  }

  #named(path: string, undo: () => void): void {
    this.#names.push({ folder: dirname(path), undo })
  }

  /** Another name for what is at this path. */
  #keep(path: string): string | undefined {
    if (!exists(path)) return undefined
    this.#spares += 1
    const spare = join(this.#side, `name-${this.#spares}`)
    linkSync(path, spare)
    return spare
  }

  #nodeAt(path: string): Node {
    const { ino } = statSync(path)
    const known = this.#nodes.get(ino)
    if (known !== undefined) return known
    const spare = join(this.#side, `node-${ino}`)
    linkSync(path, spare)
    const node = { spare, durable: readFileSync(path), dirty: false }
    this.#nodes.set(ino, node)
    return node
  }

  #watched(handle: FileHandle, path: string): FileHandle {
    this.#handles.add(handle)
    const { write, writeFile, sync, datasync } = handle
    if (path === this.folder) {
      handle.sync = async () => {
        this.step()
        await sync.call(handle)
        this.#names.length = 0
      }
      return handle
    }
    const node = this.#nodeAt(path)
    const synced = async (how: () => Promise<void>) => {
      this.step()
      await how.call(handle)
      node.durable = readFileSync(node.spare)
      node.dirty = false
    }
    const written = <T>(how: () => Promise<T>): Promise<T> => {
      this.step()
      node.dirty = true
      return how()
    }
    Object.assign(handle, {
      write: async (...args: Parameters<typeof write>) => written(() => write.apply(handle, args)),
      writeFile: async (...args: Parameters<typeof writeFile>) => written(() => writeFile.apply(handle, args)),
      sync: () => synced(sync),
      datasync: () => synced(datasync),
    })
    return handle
  }
}

const PAGE = 4096

/** Each page that was not synced is lost when the number drawn for it is not small: zeros where nothing was, else the old bytes. */
function tear({ spare, durable }: Node, random: () => number): void {
  const current = readFileSync(spare)
  const found = Buffer.alloc(current.byteLength)
  for (let at = 0; at < current.byteLength; at += PAGE) {
    const from = random() < 0.5 ? current : durable
    from.subarray(at, at + PAGE).copy(found, at)
  }
  writeFileSync(spare, found)
}

function exists(path: string): boolean {
  try {
    statSync(path)
    return true
  } catch {
    return false
  }
}
