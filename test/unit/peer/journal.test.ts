/** Row F7: after a crash at any moment the record of an unfinished download says no more than the file holds. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { Bitfield } from '#shared/content/bitfield.ts'
import { Journal } from '../../../peer/transfer/journal.ts'
import { FakeClock, turn } from '../../support/fake-clock.ts'

const PIECES = 200

/** A disk that keeps what was synced, and fails when it is told to. */
class Disk {
  readonly written = new Set<number>()
  synced = new Set<number>()
  record = new Bitfield(PIECES)
  fails: 'sync' | 'save' | undefined

  sync = async () => {
    const now = new Set(this.written)
    await turn()
    if (this.fails === 'sync') throw new Error('no sync')
    this.synced = now
  }

  save = async (have: Uint8Array) => {
    await turn()
    if (this.fails === 'save') throw new Error('no save')
    this.record = Bitfield.fromBytes(have, PIECES)
  }

  /** What a crash right now would leave. */
  holds(): void {
    for (let piece = 0; piece < PIECES; piece++)
      if (this.record.has(piece)) assert.ok(this.synced.has(piece), `piece ${piece} is on record and not on the disk`)
  }
}

const step = fc.oneof(
  { weight: 6, arbitrary: fc.nat(PIECES - 1).map((piece) => ({ name: 'piece' as const, piece })) },
  { weight: 2, arbitrary: fc.constantFrom(300, 1000).map((ms) => ({ name: 'time' as const, ms })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('sync', 'save', undefined).map((fails) => ({ name: 'fault' as const, fails })),
  },
  { weight: 1, arbitrary: fc.constant({ name: 'flush' as const }) },
)

describe('the journal of a download', () => {
  it('never says more than the file holds, and says all of it at the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 80, size: 'max' }), async (steps) => {
        const [disk, clock, have] = [new Disk(), new FakeClock(), new Bitfield(PIECES)]
        const journal = new Journal({ clock, sync: disk.sync, save: disk.save, onError: () => {} }, have)
        for (const one of steps) {
          if (one.name === 'piece' && !have.has(one.piece)) {
            disk.written.add(one.piece)
            have.set(one.piece)
            journal.written()
          }
          if (one.name === 'time') clock.advance(one.ms)
          if (one.name === 'fault') disk.fails = one.fails
          if (one.name === 'flush') journal.flush().catch(() => undefined)
          await turn()
          disk.holds()
        }
        disk.fails = undefined
        await journal.flush()
        disk.holds()
        for (const piece of disk.written) assert.ok(disk.record.has(piece), `piece ${piece} was forgotten`)
        await journal.close()
        assert.equal(clock.armed, 0)
      }),
      { numRuns: 200 },
    )
  })
})
