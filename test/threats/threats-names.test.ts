/** Threat rows about names: of accounts, and of files that come from strangers. */
import assert from 'node:assert/strict'
import { asFerryError } from '#shared/base/errors.ts'
import { LIMITS } from '#shared/base/limits.ts'
import type { RpcChannel } from '#shared/wire/rpc.ts'
import { cleanUpHubs, startHub } from '../support/hub.ts'
import { DEVICE, RawPeer } from '../support/raw-peer.ts'

afterEach(cleanUpHubs)

async function registers(rpc: RpcChannel, username: string, invite = ''): Promise<string> {
  const ask = { username, password: 'a raw password', invite, device: DEVICE }
  const answer = await rpc.ask('register', ask).catch(asFerryError)
  return 'code' in answer ? answer.code : 'made'
}

describe('names of accounts', () => {
  it('row 16: what looks like another name, or like none, is refused', async function () {
    const hub = await startHub(this)
    await (await RawPeer.at(hub)).signedIn(hub.address, 'alice')
    const rpc = await (await RawPeer.at(hub)).greeted(hub.address)
    const lookAlikes = [
      ...['alice ', ' alice', 'ALICE', 'Alice', 'аlice', 'ali\u200bce', 'alice\u202e', 'ａlice', 'al\u0131ce', 'alicé'],
      ...[
        '',
        'a',
        '.alice',
        '-alice',
        'alice\n',
        'alice\0',
        'a/b',
        'x'.repeat(33),
        '\ud800alice',
        'alice:x',
        'alice@x',
      ],
    ]
    for (const name of lookAlikes) assert.equal(await registers(rpc, name), 'bad-name', JSON.stringify(name))
    assert.equal(await registers(rpc, 'alice'), 'name-taken')
    assert.deepEqual(
      (await hub.admin('user', 'list')).lines.map(({ username }) => username),
      ['alice'],
    )
  })

  it('row 16: one address makes few accounts, and keeps no other from making one', async function () {
    const hub = await startHub(this)
    await (await RawPeer.at(hub)).signedIn(hub.address, 'alice')
    const flooder = await (await RawPeer.at(hub, { from: '127.0.4.1' })).greeted(hub.address)
    for (let nth = 0; nth < LIMITS.registrationsPerAddressPerHour; nth++)
      assert.equal(await registers(flooder, 'alice'), 'name-taken')
    assert.equal(await registers(flooder, 'bob'), 'too-many')
    const other = await (await RawPeer.at(hub, { from: '127.0.4.2' })).greeted(hub.address)
    assert.equal(await registers(other, 'bob'), 'made')
  })

  it('row 16: without an invite nobody makes an account, or learns which names are taken', async function () {
    const hub = await startHub(this, { config: 'registration = "invite"' })
    const [{ code = '' } = {}] = (await hub.admin('invite', 'create', '--uses', '2')).lines
    const alice = await (await RawPeer.at(hub)).greeted(hub.address)
    assert.equal(await registers(alice, 'alice', String(code)), 'made')
    const uninvited = await (await RawPeer.at(hub)).greeted(hub.address)
    for (const invite of ['', 'guess', String(code).slice(1)])
      for (const name of ['alice', 'nobody']) assert.equal(await registers(uninvited, name, invite), 'bad-invite')
    assert.equal(await registers(uninvited, 'alice', String(code)), 'name-taken')
    const [{ usesLeft } = {}] = (await hub.admin('invite', 'list')).lines
    assert.equal(usesLeft, 1, 'a name that was taken cost no use')
  })
})
