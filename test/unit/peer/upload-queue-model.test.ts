/** Requesters come, go while they wait, and end, in every order: places are neither lost nor given twice. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { MIB } from '#shared/base/limits.ts'
import { UploadQueue } from '../../../peer/transfer/upload-queue.ts'
import { turn } from '../../support/fake-clock.ts'

interface Upload {
  readonly username: string
  readonly size: number
  readonly sent: number
}
type State = 'waiting' | 'running' | 'over'
interface Guest {
  readonly upload: Upload
  readonly gone: AbortController
  state: State
}
interface Real {
  readonly queue: UploadQueue<Upload>
  readonly guests: Guest[]
}
/** What an outsider knows: how many places there are. */
interface Model {
  readonly places: number
}

const EXPRESS_SHARE = 0.25
const guestsThat = ({ guests }: Real, state: State) => guests.filter((guest) => guest.state === state)

/** True after each step, whatever came before. */
function holds({ places }: Model, real: Real): void {
  const { queue } = real
  const express = Math.ceil(places * EXPRESS_SHARE)
  assert.deepEqual(new Set(queue.running), new Set(guestsThat(real, 'running').map(({ upload }) => upload)))
  assert.deepEqual(new Set(queue.waiting), new Set(guestsThat(real, 'waiting').map(({ upload }) => upload)))
  const large = [...queue.running].filter(({ size }) => size > MIB).length
  assert.ok(large <= places && queue.running.size <= places + express)
  if (queue.waiting.some(({ size }) => size > MIB)) assert.ok(queue.running.size >= places, 'a place is empty')
  for (const [index, upload] of queue.waiting.entries()) assert.equal(queue.placeOf(upload)?.position, index + 1)
}

class Enters implements fc.AsyncCommand<Model, Real> {
  readonly #username: string
  readonly #size: number
  readonly #isGone: boolean

  constructor(username: string, size: number, isGone: boolean) {
    this.#username = username
    this.#size = size
    this.#isGone = isGone
  }

  check = () => true

  async run(model: Model, real: Real): Promise<void> {
    const upload = { username: this.#username, size: this.#size, sent: 0 }
    const guest: Guest = { upload, gone: new AbortController(), state: 'waiting' }
    // Its stream may end while its ticket is looked at, before it comes to the line.
    if (this.#isGone) guest.gone.abort()
    real.guests.push(guest)
    real.queue.enter(upload, guest.gone.signal).then(
      () => {
        guest.state = 'running'
      },
      () => {
        guest.state = 'over'
      },
    )
    await turn()
    if (this.#isGone) assert.notEqual(guest.state, 'waiting', 'somebody who is gone waits')
    holds(model, real)
  }

  toString = () => `${this.#username}${this.#isGone ? ', who is gone,' : ''} enters with ${this.#size} bytes`
}

class Ends implements fc.AsyncCommand<Model, Real> {
  readonly #which: number

  constructor(which: number) {
    this.#which = which
  }

  check = () => true

  async run(model: Model, real: Real): Promise<void> {
    const open = real.guests.filter(({ state }) => state !== 'over')
    const guest = open[this.#which % Math.max(1, open.length)]
    if (guest === undefined) return
    // Who waits hangs up; who runs is done.
    if (guest.state === 'waiting') guest.gone.abort()
    else real.queue.leave(guest.upload)
    guest.state = 'over'
    await turn()
    holds(model, real)
  }

  toString = () => `number ${this.#which} ends`
}

const user = fc.constantFrom('ann', 'bea', 'cal')
const commands = fc.commands(
  [
    fc
      .tuple(user, fc.constantFrom(1000, MIB, MIB + 1, 50 * MIB), fc.integer({ min: 0, max: 5 }))
      .map(([name, size, luck]) => new Enters(name, size, luck === 0)),
    fc.nat(30).map((which) => new Ends(which)),
  ],
  { maxCommands: 40, size: 'max' },
)

describe('the line of a source, whatever happens in it', () => {
  it('neither loses a place nor gives one twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), commands, async (places, steps) => {
        const setup = () => ({ model: { places }, real: { queue: new UploadQueue<Upload>(places), guests: [] } })
        await fc.asyncModelRun(setup, steps)
      }),
      { numRuns: 300 },
    )
  })
})
