/** The load generator itself, small: what it counts must be true before anybody believes it of thousands. */
import assert from 'node:assert/strict'
import { runLoad } from '../load/run.ts'
import { cleanUpHubs } from '../support/hub.ts'

afterEach(cleanUpHubs)

const PEERS = 60

describe('the load generator', () => {
  it(`holds ${PEERS} peers, tells each of them of every change, and has them all back after a kill`, async function () {
    this.timeout(120_000)
    const options = { peers: PEERS, byPassword: 10, hold: 10, announces: 10, announceFor: 3 }
    const { figures } = await runLoad(options, () => {})
    const figure = (name: string): number => {
      const found = figures.list.find((one) => one.name === name)
      assert.ok(found !== undefined, `there is no figure "${name}"`)
      return found.value
    }
    assert.equal(figure('changes lost'), 0)
    assert.equal(figure('gaps and calls to read anew'), 0)
    assert.ok(figure('event frames sent') > PEERS)
    assert.ok(figure('changes delivered') > PEERS)
    assert.ok(figure('sign-ins by device key') > 1)
    assert.ok(figure('sign-ins by password') > 1)
    assert.ok(figure('heap per peer') > 10)
    assert.ok(figure('restart, until all are back') < 60, 'not everybody came back')
    assert.deepEqual(figures.missed, [])
    assert.ok(figure('restart, until all are back') >= figure('restart, until the tracker listens'))
  })
})
