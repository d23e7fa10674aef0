/** Threat row 59 where JSON comes in: the API of the peer and of the tracker. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanUpHubs, startHub } from '../support/hub.ts'

afterEach(cleanUpHubs)

describe('JSON from a program of the user', () => {
  const DEEP = 10_000
  const bodies = [
    '{"__proto__":{"x":1},"target":"ann:Files/x"}',
    '{"constructor":{"prototype":{"x":1}},"target":"ann:Files/x"}',
    '{"target":{"__proto__":null}}',
    '{"target":"ann:Files/x","output":{"toString":"x"}}',
    `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`,
    `{"target":${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}}`,
    '{"target":1e400}',
    '"\\ud800"',
    '{',
    '',
    'null',
  ]

  it('row 59: that is no request is refused as one, and the daemon goes on', async function () {
    const hub = await startHub(this)
    const ann = await hub.peer('ann')
    const places = [
      [join(ann.folder, 'api.json'), '/v1/downloads'],
      [join(hub.folder, 'hub', 'ops.json'), '/v1/users/add'],
    ] as const
    for (const [file, route] of places) {
      const { port, token } = JSON.parse(readFileSync(file, 'utf8')) as { port: number; token: string }
      for (const body of bodies) {
        const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
        const answer = await fetch(`http://127.0.0.1:${port}${route}`, { method: 'POST', headers, body })
        const text = await answer.text()
        assert.equal(answer.status, 400, `${route} ${body.slice(0, 60)}: ${text}`)
        assert.match(text, /"code":"usage"/)
      }
    }
    assert.equal((await ann.status()).username, 'ann')
    assert.equal((await hub.admin('status')).status, 0)
  })
})
