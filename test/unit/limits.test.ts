import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { LIMITS } from '#shared/base/limits.ts'

const page = readFileSync(new URL('../../docs/limits.md', import.meta.url), 'utf8')

describe('docs/limits.md', () => {
  it('has one row for each limit of the code, and none that is not there', () => {
    const rows = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key)
    assert.deepEqual(rows, Object.keys(LIMITS))
  })
})
