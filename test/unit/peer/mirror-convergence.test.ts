/** However pages and events overtake each other, the mirror ends as the catalogue is. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
  type AccountId,
  accountId,
  type ContentRoot,
  deviceNo,
  type PeerIdText,
  type Revision,
  revision,
  type Username,
} from '#shared/base/ids.ts'
import type { Change } from '#shared/protocol/catalogue.ts'
import { Mirror, type MirrorEvent } from '../../../peer/link/mirror.ts'
import { EventBatch, quiet } from '../../../tracker/domain/event-batch.ts'

const DEVICE = deviceNo(1)
const ANYBODY = accountId(9)
const forEveryone = (change: Change) => ({ change, sight: 'everyone' as const, was: undefined })
const rootOf = (n: number) => n.toString(16).padStart(64, '0') as ContentRoot

/** What is done to the catalogue, one revision each: a path gets content, or goes. */
const history = fc.array(
  fc.record({ path: fc.constantFrom('S/a', 'S/b', 'S/c', 'S/d'), content: fc.option(fc.nat(9)) }),
  { maxLength: 40 },
)

const changesOf = (steps: { path: string; content: number | null }[]): Change[] =>
  steps.map(({ path, content }, index) => ({
    device: DEVICE,
    path,
    revision: revision(index + 1),
    removed: content === null,
    size: content ?? 0,
    root: content === null ? undefined : rootOf(content),
    mtime: 0,
    restricted: false,
  }))

/** The catalogue after the first `count` changes, path to content. */
const stateAfter = (changes: readonly Change[], count: number): Map<string, Change> => {
  const state = new Map<string, Change>()
  for (const change of changes.slice(0, count)) state.set(change.path, change)
  return state
}

const present = (state: Map<string, Change>) =>
  [...state.values()]
    .filter(({ removed }) => !removed)
    .map(({ path, root }) => `${path} ${root}`)
    .toSorted()

const seen = (mirror: Mirror) => [...mirror.entriesOf(DEVICE)].map(({ path, root }) => `${path} ${root}`).toSorted()

const online = (isOnline: boolean) => ({
  device: DEVICE,
  account: 1 as AccountId,
  username: 'ann' as Username,
  peerId: '12D3KooWEU7AgR1vaZKPutmYtU9VTUZW9GfMVNF28tK2TsdEqRvA' as PeerIdText,
  name: 'laptop',
  online: isOnline,
  removed: false,
  addresses: [],
  depot: false,
  host: deviceNo(0),
  role: 'member',
})

describe('the mirror', () => {
  it('converges whatever order pages and events arrive in', () => {
    fc.assert(
      fc.property(history, fc.nat(), fc.infiniteStream(fc.nat(3)), (steps, pagedAt, order) => {
        const changes = changesOf(steps)
        const paged = pagedAt % (changes.length + 1)
        // A page shows the state of its moment; events tell the changes one by one, in order; they race.
        const page = [...stateAfter(changes, paged).values()].filter(({ removed }) => !removed)
        const events = changes.slice()
        const mirror = new Mirror(() => {})
        mirror.catchUp()
        const dice = order[Symbol.iterator]()
        while (page.length + events.length > 0) {
          const fromPage = page.length > 0 && (events.length === 0 || (dice.next().value ?? 0) % 2 === 0)
          const next = fromPage ? page.pop() : events.shift()
          if (next !== undefined) mirror.applyChange(next)
        }
        mirror.caughtUp()
        assert.deepEqual(seen(mirror), present(stateAfter(changes, changes.length)))
        assert.equal(mirror.entries, seen(mirror).length)
      }),
    )
  })

  it('tells changes that, applied to an empty list, give what is on offer', () => {
    const presence = fc.array(fc.oneof(fc.boolean(), fc.nat(3)), { maxLength: 60 })
    fc.assert(
      fc.property(history, presence, (steps, script) => {
        const list = new Set<string>()
        const mirror = new Mirror((event: MirrorEvent) => {
          if (event.name === 'file-added') list.add(event.entry.path)
          if (event.name === 'file-removed') list.delete(event.entry.path)
        })
        const changes = changesOf(steps)
        let isOnline = false
        for (const action of script) {
          if (typeof action === 'boolean') {
            isOnline = action
            mirror.applyDevice(online(action))
          } else {
            const change = changes.shift()
            if (change !== undefined) mirror.applyChange(change)
          }
        }
        const offered = isOnline ? [...mirror.entriesOf(DEVICE)].map(({ path }) => path).toSorted() : []
        assert.deepEqual([...list].toSorted(), offered)
      }),
    )
  })

  it('does not show a path that an honest tracker would not send', () => {
    const mirror = new Mirror(() => {})
    mirror.applyDevice(online(true))
    for (const path of ['S/../etc', '/etc/passwd', 'S/a\u202eb', 'alone'])
      mirror.applyChange({
        device: DEVICE,
        path,
        revision: revision(1),
        removed: false,
        size: 1,
        root: rootOf(1),
        mtime: 0,
        restricted: false,
      })
    assert.deepEqual(seen(mirror), [])
  })
})

describe('the event batch', () => {
  const batches = (changes: readonly Change[], sizes: readonly number[]) => {
    const out: { from: Revision; to: Revision; changes: Change[] }[] = []
    let at = 0
    for (const size of [...sizes, changes.length]) {
      const part = changes.slice(at, at + size)
      const [first, last] = [part.at(0), part.at(-1)]
      if (first && last) out.push({ from: revision(first.revision - 1), to: last.revision, changes: part })
      at += size
    }
    return out
  }

  it('leaves no gap and loses no change, also when publications arrive out of order', () => {
    fc.assert(
      fc.property(
        history,
        fc.array(fc.integer({ min: 1, max: 5 })),
        fc.array(fc.boolean()),
        (steps, sizes, flushes) => {
          const changes = changesOf(steps)
          const batch = new EventBatch(revision(0))
          const published = batches(changes, sizes)
          // Neighbours swapped: the second transaction's news overtakes the first's.
          for (let i = 0; i + 1 < published.length; i += 2)
            [published[i], published[i + 1]] = [published[i + 1] as never, published[i] as never]
          const told = published.flatMap((part, index) => {
            batch.add({ name: 'changes', ...part, changes: part.changes.map(forEveryone) })
            return flushes[index] ? batch.take().eventsFor(ANYBODY, 0) : []
          })
          told.push(...batch.take().eventsFor(ANYBODY, 0))
          let expected: Revision = revision(0)
          const state = new Map<string, Change>()
          for (const { from, to, changes: part } of told) {
            assert.equal(from, expected)
            expected = to
            for (const change of part) state.set(change.path, change)
          }
          assert.equal(expected, changes.length)
          assert.deepEqual(present(state), present(stateAfter(changes, changes.length)))
        },
      ),
    )
  })

  it('tells only the last of many changes of presence', () => {
    const batch = new EventBatch(revision(0))
    for (const isOnline of [true, false, true, false]) batch.addDevice(online(isOnline), false)
    const told = () => batch.take().eventsFor(ANYBODY, 0)
    assert.deepEqual(told(), [{ ...quiet(revision(0)), left: [DEVICE] }])
    assert.equal(batch.isEmpty, true)
    // What is new about it is not forgotten because it left before anybody was told.
    batch.addDevice(online(true), true)
    batch.addDevice(online(false), false)
    assert.deepEqual(told(), [{ ...quiet(revision(0)), devices: [online(false)] }])
  })
})
