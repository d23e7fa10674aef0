/** Publish and withdraw: the catalogue changes here and nowhere else. Rows A1, A6, B2, D4. */
import { asFerryError, type Refusal, refusal } from '#shared/base/errors.ts'
import { type DeviceNo, EMPTY_ROOT, type Revision, revision } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { isFolderPath, parseEntryPath } from '#shared/content/file-name.ts'
import type { Change, WireEntry } from '#shared/protocol/catalogue.ts'
import { toggleEntry } from '#shared/protocol/fingerprint.ts'
import type { Bus } from '../bus/bus.ts'
import type { Entry, Store, StoreTransaction } from '../store/store.ts'

export interface Published {
  /** One per entry, in order; `undefined` is accepted. */
  readonly verdicts: readonly (Refusal | undefined)[]
  readonly revision: Revision
}

export interface Withdrawn {
  readonly removed: readonly boolean[]
  readonly revision: Revision
}

interface Holdings {
  entries: number
  readonly fingerprint: Uint8Array
}

export class PublishFiles {
  readonly #store: Store
  readonly #bus: Bus
  readonly #entriesPerDevice: number

  constructor(store: Store, bus: Bus, entriesPerDevice: number) {
    this.#store = store
    this.#bus = bus
    this.#entriesPerDevice = entriesPerDevice
  }

  /** All accepted entries become visible together; what is published already unchanged costs nothing. */
  async publish(device: DeviceNo, offered: readonly WireEntry[]): Promise<Published> {
    const verdicts = offered.map(judge)
    const valid = offered.filter((_, index) => verdicts[index] === undefined)
    const outcome = await this.#store.transaction((tx) => this.#publish(tx, device, valid))
    this.#tell(outcome.changes)
    const full = outcome.refused
    return {
      verdicts: offered.map((entry, index) => verdicts[index] ?? (full.has(entry.path) ? overQuota() : undefined)),
      revision: outcome.revision,
    }
  }

  async withdraw(device: DeviceNo, paths: readonly string[]): Promise<Withdrawn> {
    const outcome = await this.#store.transaction((tx) => this.#withdraw(tx, device, paths))
    this.#tell(outcome.changes)
    const gone = new Set(outcome.changes.map(({ path }) => path))
    return { removed: paths.map((path) => gone.has(path)), revision: outcome.revision }
  }

  async #publish(tx: StoreTransaction, device: DeviceNo, offered: readonly WireEntry[]) {
    const latest = new Map(offered.map((entry) => [entry.path, entry]))
    const known = new Map((await tx.entriesAt(device, [...latest.keys()])).map((entry) => [entry.path, entry]))
    const holdings = await readHoldings(tx, device)
    const changed: WireEntry[] = []
    const refused = new Set<string>()
    for (const entry of latest.values()) {
      const before = known.get(entry.path)
      const present = before !== undefined && !before.removed
      if (present && before.size === entry.size && before.root === entry.root && before.mtime === entry.mtime) continue
      if (!present && holdings.entries >= this.#entriesPerDevice) {
        refused.add(entry.path)
        continue
      }
      if (present) toggleEntry(holdings.fingerprint, before)
      else holdings.entries += 1
      toggleEntry(holdings.fingerprint, entry)
      changed.push(entry)
    }
    const rows = await commit(tx, device, holdings, changed, (entry) => ({ ...entry, removed: false }))
    return { ...rows, refused }
  }

  async #withdraw(tx: StoreTransaction, device: DeviceNo, paths: readonly string[]) {
    const present = (await tx.entriesAt(device, [...new Set(paths)])).filter(({ removed }) => !removed)
    const holdings = await readHoldings(tx, device)
    for (const entry of present) {
      toggleEntry(holdings.fingerprint, entry)
      holdings.entries -= 1
    }
    return commit(tx, device, holdings, present, (entry) => ({ ...entry, removed: true }))
  }

  #tell(changes: readonly Entry[]): void {
    const [first, last] = [changes.at(0), changes.at(-1)]
    if (first === undefined || last === undefined) return
    const from = revision(first.revision - 1)
    this.#bus.publish({ name: 'changes', from, to: last.revision, changes: changes.map(toChange) })
  }
}

/** What the wire says about an entry of the store. */
export const toChange = (entry: Entry): Change => ({
  device: entry.device,
  path: entry.path,
  revision: entry.revision,
  removed: entry.removed,
  size: entry.removed ? 0 : entry.size,
  root: entry.removed ? undefined : entry.root,
  mtime: entry.removed ? 0 : entry.mtime,
})

function judge({ path, size, root }: WireEntry): Refusal | undefined {
  try {
    parseEntryPath(path)
  } catch (err) {
    const { code, message } = asFerryError(err)
    return refusal(code, message)
  }
  if (isFolderPath(path) && (size !== 0 || root !== EMPTY_ROOT))
    return refusal('bad-name', 'Only an empty folder may end in a slash.')
  if (size > LIMITS.maxFileBytes) return refusal('too-large', 'A file has at most 8 TiB.')
  return undefined
}

const overQuota = () => refusal('quota', 'This device has published as many files as this hub allows.')

async function readHoldings(tx: StoreTransaction, no: DeviceNo): Promise<Holdings> {
  const [device] = await tx.devicesAfter((no - 1) as DeviceNo, 1)
  return { entries: device?.entries ?? 0, fingerprint: Uint8Array.from(device?.fingerprint ?? new Uint8Array(32)) }
}

async function commit<T extends WireEntry>(
  tx: StoreTransaction,
  device: DeviceNo,
  holdings: Holdings,
  changed: readonly T[],
  toRow: (entry: T) => WireEntry & { removed: boolean },
): Promise<{ changes: Entry[]; revision: Revision }> {
  if (changed.length === 0) return { changes: [], revision: (await tx.hub()).revision }
  const first = await tx.takeRevisions(changed.length)
  const changes = changed.map((entry, index) => {
    const { path, size, root, mtime, removed } = toRow(entry)
    return { device, path, size, root, mtime, removed, revision: revision(first + index) }
  })
  await tx.putEntries(changes)
  await tx.setHoldings(device, holdings.entries, holdings.fingerprint)
  return { changes, revision: revision(first + changed.length - 1) }
}
