/** Places where tests let something go wrong. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { faultPoint, parseFaults } from '#shared/base/fault-point.ts'

const MODULE = new URL('../../../shared/base/fault-point.ts', import.meta.url).href
/** A process that comes to the place `here`. */
function comesHere(faults: string | undefined) {
  const { FERRY_FAULT_AT: _, ...env } = process.env
  const program = `import { faultPoint } from '${MODULE}'
    const at = performance.now(); faultPoint('here'); console.log(Math.round(performance.now() - at))`
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', program]
  return spawnSync(process.execPath, args, {
    env: faults === undefined ? env : { ...env, FERRY_FAULT_AT: faults },
    encoding: 'utf8',
  })
}

describe('a fault point', () => {
  it('is nothing when the variable is not set', () => {
    faultPoint('here')
    const { status, stdout, stderr } = comesHere(undefined)
    assert.deepEqual([status, stderr], [0, ''])
    assert.ok(Number(stdout) < 1000)
  })

  it('is nothing at another place', () => {
    assert.equal(comesHere('there').status, 0)
  })

  it('kills as a power cut does, and says so before', () => {
    const { signal, stderr } = comesHere('there=throw,here')
    assert.deepEqual([signal, stderr], ['SIGKILL', 'fault at here: kill\n'])
  })

  it('blocks the event loop', () => {
    const { status, stdout, stderr } = comesHere('here=block:300')
    assert.deepEqual([status, stderr], [0, 'fault at here: block\n'])
    assert.ok(Number(stdout) >= 299, stdout)
  })

  it('throws what nobody catches', () => {
    const { status, stderr } = comesHere('here=throw')
    assert.notEqual(status, 0)
    assert.match(stderr, /the fault at here/)
  })

  it('refuses what it does not know: a test that injects nothing would prove nothing', () => {
    for (const text of ['', 'a=explode', 'a=block', 'a=block:soon', '=kill', 'a,'])
      assert.throws(() => parseFaults(text), text)
  })
})
