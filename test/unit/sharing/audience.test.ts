/** Audiences: the same set always gives the same signed text, and nothing else is taken for one. */
import assert from 'node:assert/strict'
import { generateKeyPair } from '@libp2p/crypto/keys'
import fc from 'fast-check'
import type { Username } from '#shared/base/ids.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { peerIdText } from '#shared/node/identity.ts'
import { type Audience, admits, audienceText, type Member, parseAudience } from '#shared/protocol/audience.ts'
import { isSignedBy, signEntry } from '#shared/protocol/entry-signature.ts'

const username = fc
  .string({ unit: fc.constantFrom(...'abcxyz019-_.'), minLength: 2, maxLength: 32 })
  .filter((text) => /^[a-z0-9]/.test(text)) as fc.Arbitrary<Username>
const until = fc.option(fc.integer({ min: 1, max: 2 ** 42 }), { nil: undefined })
const members: fc.Arbitrary<Member[]> = fc.array(fc.record({ username, until }), { maxLength: LIMITS.audienceMembers })
const audience: fc.Arbitrary<Audience> = fc.oneof(fc.constant('everyone' as const), members)

describe('an audience', () => {
  it('is one text, however its members are ordered', () => {
    fc.assert(
      fc.property(members, fc.func(fc.integer()), (list, weight) => {
        const shuffled = list.toSorted((a, b) => weight(a.username) - weight(b.username))
        assert.equal(audienceText(list), audienceText(shuffled))
      }),
    )
  })

  it('is read back as it was written, and admits the same people', () => {
    fc.assert(
      fc.property(audience, username, fc.nat(2 ** 42), (one, who, now) => {
        const again = parseAudience(audienceText(one))
        assert.notEqual(again, undefined)
        assert.equal(admits(again ?? [], who, now), admits(one, who, now))
        assert.equal(audienceText(again ?? []), audienceText(one))
      }),
    )
  })

  it('is refused when it is not written in the one right way', () => {
    const wrong = [
      'bea,ann',
      'ann,ann',
      'ann,',
      ',',
      ' ',
      'Ann',
      'ann<',
      'ann<0',
      'ann<01',
      'ann<x',
      '*,ann',
      '@editors',
    ]
    for (const text of wrong) assert.equal(parseAudience(text), undefined, text)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parseAudience(text)
        if (parsed !== undefined) assert.equal(audienceText(parsed), text)
      }),
    )
  })

  it('admits nobody beyond the end of the grant', () => {
    const some: Audience = [{ username: 'bea' as Username, until: 1000 }]
    assert.deepEqual(
      [999, 1000, 1001].map((now) => admits(some, 'bea', now)),
      [true, false, false],
    )
  })
})

describe('a signed entry', () => {
  it('row 44: holds for its very name, size, content and audience only, and for its signer', async () => {
    const [key, other] = [await generateKeyPair('Ed25519'), await generateKeyPair('Ed25519')]
    const facts = { path: 'Files/a', size: 3, root: 'ab'.repeat(32), audience: 'bea' }
    const signature = await signEntry(key, facts)
    assert.equal(await isSignedBy(peerIdText(key), facts, signature), true)
    const changed = [
      { ...facts, path: 'Files/b' },
      { ...facts, size: 4 },
      { ...facts, root: 'cd'.repeat(32) },
      { ...facts, audience: 'bea,cal' },
      { ...facts, audience: '*' },
      // What one part loses another cannot gain.
      { ...facts, path: 'Files/a\x003', size: 0 },
    ]
    for (const lie of changed) assert.equal(await isSignedBy(peerIdText(key), lie, signature), false)
    assert.equal(await isSignedBy(peerIdText(other), facts, signature), false)
    assert.equal(await isSignedBy('not a peer id', facts, signature), false)
    for (let byte = 0; byte < signature.byteLength; byte++) {
      const bent = Uint8Array.from(signature)
      bent[byte] = (bent[byte] ?? 0) ^ 1
      assert.equal(await isSignedBy(peerIdText(key), facts, bent), false)
    }
  })
})
