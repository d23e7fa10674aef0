/** Which addresses are handed to whom (threat row 39): nobody can send others to a third party, or to local services. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { addressesFor, unproven } from '../../tracker/domain/address-choice.ts'

const HOME = '203.0.113.7'
const AWAY = '198.51.100.9'
const NONE: ReadonlySet<string> = new Set()
const source = (observedHost: string, ...addresses: string[]) => ({ observedHost, addresses, reached: NONE })
const from = (observedHost: string) => ({ observedHost })

describe('row 39: addresses', () => {
  it('are the observed host with the announced ports', () => {
    assert.deepEqual(addressesFor(source(HOME, '/ip4/10.0.0.5/tcp/7118'), from(AWAY)), [`/ip4/${HOME}/tcp/7118`])
  })

  it('of other hosts are told to nobody until the tracker has found the device there', () => {
    const victim = '/ip4/192.0.2.66/tcp/22'
    const name = '/dns4/home.example/tcp/7118'
    const liar = source(HOME, victim, name)
    assert.deepEqual(unproven(liar), [victim, name])
    assert.ok(
      !addressesFor(liar, from(AWAY)).some((address) => address.includes('192.0.2.66') || address.includes('dns4')),
    )
    assert.ok(addressesFor({ ...liar, reached: new Set([name]) }, from(AWAY)).includes(name))
  })

  it('of this machine, of no host, or of another network are never told where they mean something else', () => {
    const odd = ['/ip4/127.0.0.99/tcp/22', '/ip4/169.254.169.254/tcp/80', '/ip6/::1/tcp/22', '/ip4/10.0.0.1/tcp/22']
    assert.deepEqual(
      addressesFor(source(HOME, ...odd), from(AWAY)).filter((address) => odd.includes(address)),
      [],
    )
    const local = addressesFor(source('127.0.0.1', ...odd), from('127.0.0.1'))
    assert.ok(!local.includes('/ip4/127.0.0.99/tcp/22') && !local.includes('/ip4/169.254.169.254/tcp/80'))
  })

  it('of a private network are told inside it, and behind the same router', () => {
    const lan = '/ip4/192.168.1.4/tcp/7118'
    assert.ok(addressesFor(source('192.168.1.4', lan), from('192.168.1.9')).includes(lan))
    assert.ok(addressesFor(source(HOME, lan), from(HOME)).includes(lan))
    assert.ok(!addressesFor(source(HOME, lan), from(AWAY)).includes(lan))
  })

  it('depend on who asks, whoever asked before, and on what was found since', () => {
    const [lan, name] = ['/ip4/192.168.1.4/tcp/7118', '/dns4/home.example/tcp/7118']
    const ann = source(HOME, lan, name)
    for (const _ of ['the first time', 'again']) {
      assert.deepEqual(addressesFor(ann, from(AWAY)), [`/ip4/${HOME}/tcp/7118`])
      assert.deepEqual(addressesFor(ann, from(HOME)), [`/ip4/${HOME}/tcp/7118`, lan])
      assert.deepEqual(addressesFor(ann, from('10.1.2.3')), [`/ip4/${HOME}/tcp/7118`])
    }
    addressesFor(ann, from(AWAY)).push('/ip4/192.0.2.66/tcp/22')
    assert.deepEqual(addressesFor(ann, from(AWAY)), [`/ip4/${HOME}/tcp/7118`])
    assert.deepEqual(addressesFor({ ...ann, reached: new Set([name]) }, from(AWAY)), [`/ip4/${HOME}/tcp/7118`, name])
  })

  it('are well-formed and few whatever is announced', () => {
    const anything = fc.array(
      fc.oneof(
        fc.string(),
        fc.ipV4().map((host) => `/ip4/${host}/tcp/1`),
      ),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(anything, fc.ipV4(), fc.ipV4(), (addresses, observed, requester) => {
        const told = addressesFor(source(observed, ...addresses), from(requester))
        assert.ok(told.length <= 16)
        for (const address of told) assert.match(address, /^\/(ip4|ip6|dns[46]?)\/[^/]+\/tcp\/\d+$/)
      }),
    )
  })
})
