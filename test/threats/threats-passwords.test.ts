/** Threat rows about passwords: guessing, spraying, locking out, telling names apart, and what is written down. */
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asFerryError, FerryError } from '#shared/base/errors.ts'
import { LIMITS } from '#shared/base/limits.ts'
import { Guesser } from '../support/guesser.ts'
import { cleanUpHubs, type Hub, startHub } from '../support/hub.ts'
import { DEVICE, RawPeer } from '../support/raw-peer.ts'

afterEach(cleanUpHubs)

const WRONG = 'not the password'

/** One guesser at each of `count` addresses. */
const fromAddresses = (hub: Hub, count: number): Promise<Guesser[]> =>
  Promise.all(Array.from({ length: count }, (_, nth) => Guesser.at(hub, `127.0.2.${nth + 1}`)))

async function passwords(hub: Hub): Promise<{ hashed: number; wrong: number; refused: number }> {
  const [status = {}] = (await hub.admin('status')).lines
  return status.passwords as { hashed: number; wrong: number; refused: number }
}

describe('guessing passwords', () => {
  it('row 10, row 12: of 1000 guesses at one name at most 20 are hashed, and its own device is not kept out', async function () {
    const hub = await startHub(this)
    const ann = await RawPeer.at(hub)
    ;(await ann.signedIn(hub.address, 'ann')).close(new FerryError('cancelled'))
    const before = await passwords(hub)
    const attackers = await fromAddresses(hub, 40)
    const codes = await Promise.all(
      attackers.map(async (attacker) => {
        const refused: string[] = []
        while (refused.length < 25) refused.push(await attacker.code('ann'))
        return refused
      }),
    )
    const after = await passwords(hub)
    const wrong = codes.flat().filter((code) => code === 'bad-credentials').length
    assert.ok(wrong >= 1 && wrong <= LIMITS.passwordGuessesPerNamePerQuarter, `${wrong} guesses were checked`)
    assert.ok(codes.flat().every((code) => ['bad-credentials', 'too-many', 'busy'].includes(code)))
    assert.ok(after.hashed - before.hashed <= LIMITS.passwordGuessesPerNamePerQuarter)
    const startedAt = performance.now()
    const own = await ann.greeted(hub.address)
    const signedIn = await own.ask('login', { username: 'ann', password: 'a raw password', device: DEVICE })
    assert.equal(signedIn.username, 'ann')
    assert.ok(performance.now() - startedAt < 2_000)
  })

  it('row 10: wrong guesses from one address have growing pauses, and the right password ends them', async function () {
    const hub = await startHub(this)
    const ann = await RawPeer.at(hub)
    ;(await ann.signedIn(hub.address, 'ann')).close(new FerryError('cancelled'))
    const [attacker] = await fromAddresses(hub, 1)
    assert.ok(attacker !== undefined)
    // The fourth still goes through, and begins the first pause.
    for (let nth = 0; nth < LIMITS.passwordGuessesWithoutPause + 1; nth++)
      assert.equal(await attacker.code('ann'), 'bad-credentials')
    const { refused } = await attacker.guess('ann', 'a raw password')
    assert.equal(refused.code, 'too-many')
    assert.match(refused.message, /again in 1 s/)
    // Another device at the same address waits as well, and is let in when the pause is over.
    const device = await RawPeer.at(hub, { from: '127.0.2.1' })
    const until = async (): Promise<void> => {
      const rpc = await device.greeted(hub.address)
      const login = () => rpc.ask('login', { username: 'ann', password: 'a raw password', device: DEVICE })
      for (;;) {
        const answer = await login().catch(asFerryError)
        if (!('code' in answer)) return assert.equal(answer.username, 'ann')
        assert.ok(['too-many', 'busy'].includes(answer.code), answer.code)
      }
    }
    await until()
  })

  it('row 12: a stranger at one address does not keep the owner’s new device out', async function () {
    const hub = await startHub(this)
    await (await RawPeer.at(hub)).signedIn(hub.address, 'ann')
    const [stranger] = await fromAddresses(hub, 1)
    assert.ok(stranger !== undefined)
    for (let nth = 0; nth < 100; nth++) await stranger.code('ann')
    const phone = await (await RawPeer.at(hub, { from: '127.0.3.1' })).greeted(hub.address)
    const signedIn = await phone.ask('login', { username: 'ann', password: 'a raw password', device: DEVICE })
    assert.equal(signedIn.username, 'ann')
  })

  it('row 11: one password over 2000 names is blocked after at most 50, and the hub counts them', async function () {
    const hub = await startHub(this)
    const [sprayer] = await fromAddresses(hub, 1)
    assert.ok(sprayer !== undefined)
    const codes: string[] = []
    for (let nth = 0; nth < 2_000; nth++) codes.push(await sprayer.code(`user${nth}`))
    assert.ok(codes.slice(50).every((code) => code === 'too-many'))
    const { wrong, refused } = await passwords(hub)
    assert.ok(wrong >= 1 && wrong <= 50, `${wrong} were checked`)
    assert.ok(wrong + refused >= 2_000)
  })

  it('row 11: from 50 addresses it shows in the status of the hub', async function () {
    const hub = await startHub(this)
    const sprayers = await fromAddresses(hub, 50)
    await Promise.all(sprayers.map((sprayer, nth) => sprayer.code(`user${nth}`)))
    assert.ok((await passwords(hub)).wrong >= 50)
  })

  it('row 10: a session cannot guess the old password by changing it', async function () {
    const hub = await startHub(this)
    const rpc = await (await RawPeer.at(hub)).signedIn(hub.address, 'ann')
    const codes: string[] = []
    for (let nth = 0; nth < 30; nth++)
      codes.push(asFerryError(await rpc.ask('changePassword', { old: WRONG, new: WRONG }).catch(asFerryError)).code)
    assert.equal(codes.filter((code) => code === 'bad-credentials').length, LIMITS.passwordGuessesPerNamePerQuarter)
    assert.equal(codes.at(-1), 'too-many')
  })
})

describe('what an answer tells', () => {
  /** 200 logins of each kind in turns; the bound on the times is wide, since work left out would save nine tenths. */
  it('row 13: an unknown name and a wrong password get the same answer after the same work', async function () {
    const hub = await startHub(this)
    const [ACCOUNTS, ADDRESSES] = [20, 10]
    const names = Array.from({ length: ACCOUNTS }, (_, nth) => `user${nth}`)
    for (const name of names) await (await RawPeer.at(hub)).signedIn(hub.address, name)
    const took: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
    const answers = new Set<string>()
    for (const attacker of await fromAddresses(hub, ADDRESSES))
      for (const name of names)
        for (const [kind, tried] of [
          ['known', name],
          ['unknown', `no-${name}`],
        ] as const) {
          const guess = await attacker.guess(tried, WRONG)
          took[kind].push(guess.took)
          answers.add(`${guess.refused.code} ${guess.refused.message}`)
        }
    assert.deepEqual(answers.size, 1, [...answers].join())
    const [known, unknown] = [median(took.known), median(took.unknown)]
    assert.ok(Math.abs(known - unknown) < 0.4 * Math.max(known, unknown), `${known} ms and ${unknown} ms`)
  })

  it('row 14: a password that is too long or has a NUL inside is refused before it is hashed', async function () {
    const hub = await startHub(this)
    const rpc = await (await RawPeer.at(hub)).greeted(hub.address)
    const register = (password: string) =>
      rpc.ask('register', { username: 'ann', password, invite: '', device: DEVICE }).catch(asFerryError)
    const bad = ['x'.repeat(257), 'é'.repeat(129), 'nul\0 inside', 'x'.repeat(2_000), 'short']
    for (const password of bad) assert.equal(asFerryError(await register(password)).code, 'bad-password')
    const [guesser] = await fromAddresses(hub, 1)
    for (const [nth, password] of bad.entries())
      assert.equal(await guesser?.code(`user${nth}`, password), 'bad-credentials')
    assert.equal((await passwords(hub)).hashed, 0)
    // 256 bytes after NFC are fine, though they are more as they were typed.
    const long = await rpc.ask('register', {
      username: 'ann',
      password: 'e\u0301'.repeat(128),
      invite: '',
      device: DEVICE,
    })
    assert.equal(long.username, 'ann')
    const flood = await (await RawPeer.at(hub)).greeted(hub.address)
    await assert.rejects(flood.ask('login', { username: 'ann', password: 'x'.repeat(2 ** 20), device: DEVICE }))
    assert.equal((await passwords(hub)).hashed, 1)
  })
})

describe('what is written down of a password', () => {
  const CANARY = 'canary-3f1b-password'

  it('row 48: it is in no log and no database, at the hub or at the peer', async function () {
    const hub = await startHub(this, { config: 'log = "trace"' })
    const ann = await hub.peer('ann', { password: CANARY, config: 'log = "trace"' })
    const [guesser] = await fromAddresses(hub, 1)
    for (let nth = 0; nth < 60; nth++) await guesser?.code(`user${nth % 20}`, `${CANARY} ${nth}`)
    const raw = await (await RawPeer.at(hub)).signedIn(hub.address, 'raw')
    await raw.ask('changePassword', { old: 'a raw password', new: CANARY })
    const logs = () => [hub.tracker, ann.process].map(({ stderr, lines }) => stderr + JSON.stringify(lines)).join('')
    await ann.leaves()
    await hub.tracker.stop()
    assert.match(logs(), /control stream ended/, 'the logs were on')
    assert.equal(logs().includes(CANARY), false)
    for (const folder of [join(hub.folder, 'hub'), ann.folder]) {
      const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((item) => item.isFile())
      assert.ok(files.length >= 2)
      for (const { parentPath, name } of files)
        assert.equal((await readFile(join(parentPath, name))).includes(CANARY), false, name)
    }
  })
})

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
