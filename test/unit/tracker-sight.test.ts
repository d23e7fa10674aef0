/** Whatever is shared and taken back, in whatever order it is told: each account ends with what it may see, and hears of nothing else. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type AccountId, accountId, type ContentRoot, deviceNo, revision } from '#shared/base/ids.ts'
import type { HubChange, Sight } from '../../tracker/bus/bus.ts'
import { EventBatch } from '../../tracker/domain/event-batch.ts'
import { joinLosers, losers, sees } from '../../tracker/domain/sight.ts'

const OWNER = accountId(1)
const ACCOUNTS = [1, 2, 3, 4].map(accountId)
const NOW = 1000
const ROOT = 'ab'.repeat(32) as ContentRoot

const until = fc.option(fc.constantFrom(NOW - 1, NOW + 1), { nil: undefined })
const sight: fc.Arbitrary<Sight> = fc.oneof(
  fc.constant('everyone' as const),
  fc.dictionary(fc.constantFrom('2', '3', '4'), until).map((grants) => ({
    owner: OWNER,
    members: new Map(Object.entries(grants).map(([id, end]) => [accountId(Number(id)), end])),
  })),
)
/** One revision each: a path gets an audience, or goes. */
const history = fc.array(
  fc.record({ path: fc.constantFrom('S/a', 'S/b'), sight: fc.option(sight), flush: fc.boolean() }),
  {
    maxLength: 30,
  },
)

describe('what is told of changes', () => {
  it('leaves each account with exactly what it may see, and names nothing that it never saw', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const batch = new EventBatch(revision(0))
        const now = new Map<string, Sight>()
        const last = new Map<string, Sight>()
        const seen = new Map(ACCOUNTS.map((account) => [account, new Set<string>()]))
        const everSeen = new Map(ACCOUNTS.map((account) => [account, new Set<string>()]))
        const tell = () => {
          const telling = batch.take()
          for (const account of ACCOUNTS)
            for (const { changes } of telling.eventsFor(account, NOW))
              for (const { path, removed } of changes) {
                assert.ok(everSeen.get(account)?.has(path), `account ${account} was told of ${path}`)
                if (removed) seen.get(account)?.delete(path)
                else seen.get(account)?.add(path)
              }
        }
        for (const [index, step] of steps.entries()) {
          const change = changeOf(index + 1, step.path, step.sight, last.get(step.path))
          if (step.sight === null) now.delete(step.path)
          else now.set(step.path, step.sight)
          if (step.sight !== null) last.set(step.path, step.sight)
          for (const account of ACCOUNTS) if (sees(change.sight, account, NOW)) everSeen.get(account)?.add(step.path)
          batch.add({ name: 'changes', from: revision(index), to: revision(index + 1), changes: [change] })
          if (step.flush) tell()
        }
        tell()
        for (const account of ACCOUNTS) {
          const expected = [...now].filter(([, one]) => sees(one, account, NOW)).map(([path]) => path)
          assert.deepEqual([...(seen.get(account) ?? [])].toSorted(), expected.toSorted())
        }
      }),
    )
  })

  it('counts as losers all who saw it and do not now, and nobody else', () => {
    fc.assert(
      fc.property(sight, sight, (before, after) => {
        const lost = losers(before, after)
        const has = (account: AccountId) => lost === 'everyone' || lost.has(account)
        for (const account of ACCOUNTS)
          if (account !== OWNER && sees(before, account, NOW) && !sees(after, account, NOW)) assert.ok(has(account))
        if (after === 'everyone') assert.deepEqual(lost, new Set())
        assert.equal(joinLosers([lost, 'everyone']), 'everyone')
      }),
    )
  })
})

/** A removal keeps the audience that it had. */
function changeOf(at: number, path: string, now: Sight | null, last: Sight | undefined): HubChange {
  const removed = now === null
  const facts = { device: deviceNo(1), path, revision: revision(at), restricted: false }
  const change = removed
    ? { ...facts, removed, size: 0, root: undefined, mtime: 0 }
    : { ...facts, removed, size: 1, root: ROOT, mtime: 0 }
  return { change, sight: now ?? last ?? 'everyone', was: removed ? undefined : last }
}
