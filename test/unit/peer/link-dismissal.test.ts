/** How the link takes it when the hub says that the session is over. */
import assert from 'node:assert/strict'
import { type LinkEvent, type LinkPolicy, type LinkState, OFFLINE, step } from '../../../peer/link/link-machine.ts'

const policy: LinkPolicy = { register: 'if-needed', backoff: { first: 500, most: 15_000 }, random: () => 0.5 }
const TO_ONLINE: LinkEvent[] = [{ name: 'start' }, { name: 'greeted' }, { name: 'signed-in' }]

function walk(events: readonly LinkEvent[], under: LinkPolicy = policy): LinkState {
  return events.reduce<LinkState>((state, event) => step(state, event, under)[0], OFFLINE)
}

const dismissed = (code: 'kicked' | 'banned' | 'revoked'): LinkEvent => ({
  name: 'dismissed',
  refusal: { code, text: 'because' },
})

describe('a link that is not wanted', () => {
  it('comes back after a kick, and not after a ban or a removal', () => {
    const kicked = walk([...TO_ONLINE, dismissed('kicked')])
    assert.deepEqual(kicked, { name: 'offline', attempt: 1, reason: 'because' })
    for (const code of ['banned', 'revoked'] as const)
      assert.deepEqual(walk([...TO_ONLINE, dismissed(code)]), { name: 'refused', refusal: { code, text: 'because' } })
  })

  it('is turned away at hello for good, or for a while', () => {
    const refusal = { code: 'banned', text: 'because' } as const
    assert.equal(walk([{ name: 'start' }, { name: 'hello-refused', refusal }]).name, 'refused')
    const passing = { ...refusal, code: 'kicked' } as const
    assert.equal(walk([{ name: 'start' }, { name: 'hello-refused', refusal: passing }]).name, 'offline')
  })

  it('by a hub whose disk is full waits for room', () => {
    const refusal = { code: 'disk-full', text: 'The disk that holds the database is full.' } as const
    const refused = walk([{ name: 'start' }, { name: 'greeted' }, { name: 'sign-in-refused', refusal }])
    assert.deepEqual(refused, { name: 'offline', attempt: 1, reason: refusal.text })
  })

  it('of a removed device asks for the password only when the person has just asked to sign in', () => {
    const refused: LinkEvent[] = [
      { name: 'start' },
      { name: 'greeted' },
      { name: 'sign-in-refused', refusal: { code: 'revoked', text: 'because' } },
    ]
    assert.equal(walk(refused).name, 'refused')
    assert.deepEqual(walk(refused, { ...policy, rebind: true }), { name: 'signing-in', attempt: 0, way: 'login' })
  })

  it('that gives up its account does not make it again', () => {
    const resigning: LinkEvent[] = [...TO_ONLINE, { name: 'resign' }]
    const lost: LinkEvent[] = [...resigning, { name: 'lost', reason: 'gone' }]
    assert.equal(walk(lost).name, 'offline')
    const refusal = { code: 'device-unknown', text: 'who?' } as const
    const back: LinkEvent[] = [...lost, { name: 'wait-over' }, { name: 'greeted' }]
    const resigned = { ...policy, resigned: true, register: 'if-needed' } as const
    const end = walk([...back, { name: 'sign-in-refused', refusal }], resigned)
    assert.ok(end.name === 'refused' && /was removed/.test(end.refusal.text))
    assert.equal(walk([...back, { name: 'signed-in' }], resigned).name, 'online')
    assert.equal(walk([...resigning, { name: 'resign-refused' }]).name, 'online')
  })
})
