/** Publish and withdraw: the catalogue changes here and nowhere else. Rows A1, A6, B2, D4, E8, E9. */

import { asFerryError, FerryError, type Refusal, refusal } from '#shared/base/errors.ts'
import { faultPoint } from '#shared/base/fault-point.ts'
import { type ContentRoot, type DeviceNo, EMPTY_ROOT, type Revision, revision } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { isFolderPath, parseEntryPath } from '#shared/content/file-name.ts'
import { EVERYONE } from '#shared/protocol/audience.ts'
import type { Change, PublishedEntry, WireEntry } from '#shared/protocol/catalogue.ts'
import { toggleEntry } from '#shared/protocol/fingerprint.ts'
import type { Bus, HubChange } from '../bus/bus.ts'
import { joinLosers, losers } from '../domain/sight.ts'
import type { Device, Entry, Store, StoreReads, StoreTransaction } from '../store/store.ts'
import { type KnownAudience, readAudiences, resolveAudience, TO_EVERYONE } from './audiences.ts'

export interface Published {
  /** One per entry, in order; `undefined` is accepted. */
  readonly verdicts: readonly (Refusal | undefined)[]
  readonly revision: Revision
}

export interface Withdrawn {
  readonly removed: readonly boolean[]
  readonly revision: Revision
}

/** What a device publishes for itself or, on a depot, its account's other device for a shelf. */
export interface PublishOrder {
  readonly device: DeviceNo
  readonly entries: readonly PublishedEntry[]
  readonly audiences: readonly string[]
  /** PeerId of the device that signed, where it is another one; else empty. */
  readonly signer?: string
}

export interface PublishParts {
  readonly store: Store
  readonly bus: Bus
  readonly entriesPerDevice: number
  /** Committed changes, before anybody is told. */
  readonly onCommitted: (changes: readonly HubChange[]) => void
}

interface Holdings {
  entries: number
  readonly fingerprint: Uint8Array
}

/** An entry as it becomes, and as it was. */
interface Step {
  readonly entry: WireEntry & { readonly signature: Uint8Array }
  readonly audience: KnownAudience
  readonly removed: boolean
  readonly was: KnownAudience | undefined
  /** What it was before. */
  readonly oldRoot?: ContentRoot | undefined
}

interface Committed {
  readonly kind: Kind
  readonly changes: readonly HubChange[]
  readonly revision: Revision
}

export class PublishFiles {
  readonly #parts: PublishParts

  constructor(parts: PublishParts) {
    this.#parts = parts
  }

  /** All accepted entries become visible together; what is published already unchanged costs nothing. */
  async publish(order: PublishOrder): Promise<Published> {
    const verdicts = order.entries.map((entry) => judge(entry, order.audiences.length))
    const valid = order.entries.filter((_, index) => verdicts[index] === undefined)
    const outcome = await this.#parts.store.transaction((tx) => this.#publish(tx, { ...order, entries: valid }))
    this.#tell(outcome)
    const full = outcome.refused
    return {
      verdicts: order.entries.map(
        (entry, index) => verdicts[index] ?? (full.has(entry.path) ? overQuota() : undefined),
      ),
      revision: outcome.revision,
    }
  }

  /** @param also done in the same transaction */
  async withdraw(
    device: DeviceNo,
    paths: readonly string[],
    also: (tx: StoreTransaction, gone: readonly string[]) => Promise<void> = async () => {},
  ): Promise<Withdrawn> {
    const outcome = await this.#parts.store.transaction(async (tx) => {
      const committed = await this.#withdraw(tx, device, paths)
      await also(
        tx,
        committed.changes.map(({ change }) => change.path),
      )
      return committed
    })
    this.#tell(outcome)
    const gone = new Set(outcome.changes.map(({ change }) => change.path))
    return { removed: paths.map((path) => gone.has(path)), revision: outcome.revision }
  }

  async #publish(tx: StoreTransaction, { device: no, entries, audiences, signer = '' }: PublishOrder) {
    const device = await ownDevice(tx, no)
    const resolved = await Promise.all(audiences.map((text) => resolveAudience(tx, device.account, text)))
    const latest = new Map(entries.map((entry) => [entry.path, entry]))
    const known = new Map((await tx.entriesAt(no, [...latest.keys()])).map((entry) => [entry.path, entry]))
    const before = await readAudiences(
      tx,
      [...known.values()].map(({ audience }) => audience),
    )
    const holdings = holdingsOf(device)
    const most = await this.#roomFor(tx, device)
    const steps: Step[] = []
    const refused = new Set<string>()
    for (const entry of latest.values()) {
      const old = known.get(entry.path)
      const there = old !== undefined && !old.removed ? old : undefined
      const audience = resolved[entry.audience - 1] ?? TO_EVERYONE
      if (there !== undefined && isSame(there, entry, audience)) continue
      if (there === undefined && holdings.entries >= most) {
        refused.add(entry.path)
        continue
      }
      // A tombstone counts: whoever was away when it fell still has the entry.
      const was = old && before.get(old.audience)
      if (there !== undefined) toggleEntry(holdings.fingerprint, { ...there, audience: was?.text ?? EVERYONE })
      else holdings.entries += 1
      toggleEntry(holdings.fingerprint, { ...entry, audience: audience.text })
      steps.push({ entry, audience, removed: false, was, oldRoot: there?.root })
    }
    return { ...(await commit(tx, { device: no, signer, holdings, steps })), refused }
  }

  /** Whether one more file of this device would be listed. @throws FerryError `quota` */
  async checkRoom(device: Device): Promise<void> {
    const most = await this.#roomFor(this.#parts.store.read, device)
    if (device.entries >= most) throw new FerryError('quota', overQuota().text)
  }

  /** A quota of the account is for all its devices together; the hub's is for each. */
  async #roomFor(tx: StoreReads, { account, entries }: Device): Promise<number> {
    const quota = (await tx.account(account))?.maxEntries
    if (quota === undefined) return this.#parts.entriesPerDevice
    return quota - ((await tx.entriesOfAccount(account)) - entries)
  }

  async #withdraw(tx: StoreTransaction, no: DeviceNo, paths: readonly string[]): Promise<Committed> {
    const device = await ownDevice(tx, no)
    const present = (await tx.entriesAt(no, [...new Set(paths)])).filter(({ removed }) => !removed)
    const audiences = await readAudiences(
      tx,
      present.map(({ audience }) => audience),
    )
    const holdings = holdingsOf(device)
    const steps = present.map((entry): Step => {
      const audience = audiences.get(entry.audience) ?? TO_EVERYONE
      toggleEntry(holdings.fingerprint, { ...entry, audience: audience.text })
      holdings.entries -= 1
      return { entry, audience, removed: true, was: undefined }
    })
    return commit(tx, { device: no, signer: '', holdings, steps })
  }

  #tell({ changes, revision: to, kind }: Committed): void {
    const first = changes.at(0)
    if (first === undefined) return
    faultPoint(`${kind}.committed`)
    this.#parts.onCommitted(changes)
    this.#parts.bus.publish({ name: 'changes', from: revision(first.change.revision - 1), to, changes })
  }
}

/** Contents that somebody could fetch before and cannot now. */
export function narrowedRoots(changes: readonly HubChange[]): Set<ContentRoot> {
  const narrowed = changes.filter(({ was, sight }) => {
    const lost = was === undefined ? new Set() : losers(was, sight)
    return lost === 'everyone' || lost.size > 0
  })
  return new Set(narrowed.flatMap(({ oldRoot }) => oldRoot ?? []))
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
  restricted: !entry.removed && entry.audience !== 0,
})

function judge({ path, size, root, audience }: PublishedEntry, audiences: number): Refusal | undefined {
  try {
    parseEntryPath(path)
  } catch (err) {
    const { code, message } = asFerryError(err)
    return refusal(code, message)
  }
  if (audience > audiences) return refusal('usage', 'This entry names an audience that is not in the message.')
  if (isFolderPath(path) && (size !== 0 || root !== EMPTY_ROOT))
    return refusal('bad-name', 'Only an empty folder may end in a slash.')
  if (size > LIMITS.maxFileBytes) return refusal('too-large', 'A file has at most 8 TiB.')
  return undefined
}

const overQuota = () => refusal('quota', 'This account lists as many files as this hub allows it.')

const isSame = (there: Entry, entry: PublishedEntry, audience: KnownAudience): boolean =>
  there.size === entry.size &&
  there.root === entry.root &&
  there.mtime === entry.mtime &&
  there.audience === audience.id &&
  Buffer.compare(there.signature, entry.signature) === 0

const holdingsOf = ({ entries, fingerprint }: Device): Holdings => ({
  entries,
  fingerprint: Uint8Array.from(fingerprint),
})

async function ownDevice(tx: StoreTransaction, no: DeviceNo): Promise<Device> {
  const device = await tx.device(no)
  if (device === undefined || device.removed) throw new FerryError('device-unknown')
  return device
}

async function commit(
  tx: StoreTransaction,
  { device, signer, holdings, steps }: { device: DeviceNo; signer: string; holdings: Holdings; steps: readonly Step[] },
): Promise<Committed> {
  if (steps.length === 0) return { kind: 'publish', changes: [], revision: (await tx.hub()).revision }
  const first = await tx.takeRevisions(steps.length)
  const rows = steps.map(({ entry, audience, removed }, index): Entry => {
    const { path, size, root, mtime, signature } = entry
    const at = revision(first + index)
    return { device, path, size, root, mtime, removed, revision: at, audience: audience.id, signer, signature }
  })
  const kind = kindOf(steps)
  faultPoint(`${kind}.begun`)
  await tx.putEntries(rows)
  faultPoint(`${kind}.written`)
  await tx.setHoldings(device, holdings.entries, holdings.fingerprint)
  const last = revision(first + steps.length - 1)
  await tx.noteLoss(
    joinLosers(steps.map(({ was, audience }) => losers(was?.sight ?? audience.sight, audience.sight))),
    last,
  )
  const changes = steps.flatMap(({ audience, was, oldRoot }, index): HubChange[] => {
    const row = rows[index]
    return row === undefined ? [] : [{ change: toChange(row), sight: audience.sight, was: was?.sight, oldRoot }]
  })
  return { kind, changes, revision: last }
}

/** What a person would call it. */
type Kind = 'publish' | 'share' | 'unshare' | 'withdraw'

function kindOf(steps: readonly Step[]): Kind {
  const [first] = steps
  if (first === undefined || first.removed) return first === undefined ? 'publish' : 'withdraw'
  if (first.was === undefined || first.was.id === first.audience.id) return 'publish'
  const lost = losers(first.was.sight, first.audience.sight)
  return lost === 'everyone' || lost.size > 0 ? 'unshare' : 'share'
}
