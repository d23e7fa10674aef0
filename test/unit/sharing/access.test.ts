/** What a source decides by itself: by content and account, on what owners signed, never on the hub's word. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateKeyPair } from '@libp2p/crypto/keys'
import type { PrivateKey } from '@libp2p/interface'
import { type ContentRoot, deviceNo, type EntryPath, type PeerIdText, type Username } from '#shared/base/ids.ts'
import { peerIdText } from '#shared/node/identity.ts'
import type { SignedEntry } from '#shared/protocol/catalogue.ts'
import { signEntry } from '#shared/protocol/entry-signature.ts'
import { Access } from '../../../peer/sharing/access.ts'
import { KnownKeys } from '../../../peer/sharing/known-keys.ts'
import { Sharing } from '../../../peer/sharing/sharing.ts'
import { FileStore } from '../../../peer/store/file-store.ts'
import { FakeClock } from '../../support/fake-clock.ts'

const SONG = 'ab'.repeat(32) as ContentRoot
const OTHER = 'cd'.repeat(32) as ContentRoot
const [ANN, BEA, CAL] = ['ann', 'bea', 'cal'] as [Username, Username, Username]

describe('access to content', () => {
  let folder: string
  let store: FileStore
  let sharing: Sharing
  let keys: KnownKeys
  let access: Access
  let clock: FakeClock
  let annKey: PrivateKey
  const shared = new Map<ContentRoot, EntryPath[]>()
  const guards = new Map<ContentRoot, string[]>()
  const told: string[] = []
  const peers = new Map<Username, PeerIdText>()

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ferry-access-'))
    store = await FileStore.open(join(folder, 'index.sqlite'))
    clock = new FakeClock(1_000_000)
    sharing = await Sharing.open({ store: store.sharing, clock, onChanged: () => {} }, [])
    const onChanged = (user: Username) => told.push(user)
    keys = await KnownKeys.open({ store: store.sharing, clock, devicesOf: () => [], onChanged })
    const sharedAt = (root: ContentRoot) => shared.get(root) ?? []
    access = new Access({ sharing, keys, clock, sharedAt, guardOf: (root) => guards.get(root), receiversOf: () => [] })
    annKey = await generateKeyPair('Ed25519')
    for (const name of [ANN, BEA, CAL]) peers.set(name, peerIdText(await generateKeyPair('Ed25519')))
    for (const things of [shared, guards]) things.clear()
    told.length = 0
  })

  afterEach(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })

  const asks = (username: Username, peerId = peers.get(username) as PeerIdText) => ({ username, peerId })
  const refuses = (work: Promise<unknown>, code: string) => assert.rejects(work, { code })

  async function proof(key: PrivateKey, root: ContentRoot, audience: string): Promise<SignedEntry> {
    const facts = { path: 'Files/song', size: 5, root, audience }
    const signature = await signEntry(key, facts)
    return { ...facts, device: deviceNo(1), username: ANN, mtime: 0, signer: peerIdText(key), signature, online: true }
  }

  it('row 20: is the owner’s rules for what is shared here, and ends in the moment they change', async () => {
    shared.set(SONG, ['Files/song' as EntryPath])
    const anybody = await access.allow(SONG, asks(CAL), [])
    anybody()
    await sharing.share('Files/', [{ name: 'bea', until: undefined }])
    assert.throws(anybody, { code: 'refused' })
    const beas = await access.allow(SONG, asks(BEA), [])
    await refuses(access.allow(SONG, asks(CAL), []), 'missing')
    await sharing.unshare('Files/', [])
    assert.throws(beas, { code: 'refused' })
  })

  it('row 21: of one file is none to its siblings, and no path is asked for', async () => {
    shared.set(SONG, ['Files/album/song' as EntryPath])
    shared.set(OTHER, ['Files/album/sibling' as EntryPath])
    await sharing.unshare('Files/', [])
    await sharing.share('Files/album/song', [{ name: 'bea', until: undefined }])
    await access.allow(SONG, asks(BEA), [])
    await refuses(access.allow(OTHER, asks(BEA), []), 'missing')
  })

  it('row 22: ends at the end of the grant', async () => {
    shared.set(SONG, ['Files/song' as EntryPath])
    await sharing.share('Files/song', [{ name: 'bea', until: clock.now() + 1000 }])
    const still = await access.allow(SONG, asks(BEA), [])
    still()
    clock.advance(1000)
    assert.throws(still, { code: 'refused' })
  })

  it('is the same for content that is not here at all', async () => {
    await refuses(access.allow(SONG, asks(BEA), []), 'missing')
  })

  it('row 46: of what is held for others needs the owner’s signature; the hub’s own is none', async () => {
    guards.set(SONG, [peerIdText(annKey)])
    const hubKey = await generateKeyPair('Ed25519')
    await refuses(access.allow(SONG, asks(BEA), []), 'missing')
    await refuses(access.allow(SONG, asks(BEA), [await proof(hubKey, SONG, 'bea')]), 'missing')
    const forged = { ...(await proof(hubKey, SONG, 'bea')), signer: peerIdText(annKey) }
    await refuses(access.allow(SONG, asks(BEA), [forged]), 'missing')
    await refuses(access.allow(SONG, asks(BEA), [await proof(annKey, OTHER, 'bea')]), 'missing')
    await refuses(access.allow(SONG, asks(BEA), [await proof(annKey, SONG, 'cal')]), 'missing')
    const widened = { ...(await proof(annKey, SONG, 'cal')), audience: 'bea,cal' }
    await refuses(access.allow(SONG, asks(BEA), [widened]), 'missing')
    const still = await access.allow(SONG, asks(BEA), [await proof(annKey, SONG, `bea<${clock.now() + 1000}`)])
    still()
    clock.advance(1000)
    assert.throws(still, { code: 'missing' })
  })

  it('row 46: of what came as content for everyone needs nothing', async () => {
    guards.set(SONG, [])
    const still = await access.allow(SONG, asks(CAL), [])
    still()
  })

  it('row 45: is for the devices that were met first; a later one waits until it is accepted', async () => {
    shared.set(SONG, ['Files/song' as EntryPath])
    await sharing.share('Files/song', [{ name: 'bea', until: undefined }])
    await access.allow(SONG, asks(BEA), [])
    const stranger = peerIdText(await generateKeyPair('Ed25519'))
    await refuses(access.allow(SONG, asks(BEA, stranger), []), 'refused')
    await refuses(access.allow(SONG, asks(BEA, stranger), []), 'refused')
    assert.deepEqual(told, ['bea'])
    assert.equal(await keys.accept(BEA), 1)
    await access.allow(SONG, asks(BEA, stranger), [])
    const reopened = await KnownKeys.open({
      store: store.sharing,
      clock,
      devicesOf: () => [],
      onChanged: () => {},
    })
    assert.equal(reopened.list().length, 2)
  })
})
