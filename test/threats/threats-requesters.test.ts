/** Threat rows about those who ask: ranges that are none, streams without end, links that lead out of a share. */
import assert from 'node:assert/strict'
import { mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CODES } from '#shared/base/errors.ts'
import { LIMITS, MIB } from '#shared/base/limits.ts'
import { CONTROL_PROTOCOL } from '#shared/protocol/control.ts'
import { PieceFrame } from '#shared/protocol/gen/piece.js'
import { encodePiece, PIECE_PROTOCOL } from '#shared/protocol/piece.ts'
import type { FramedStream } from '#shared/wire/framed-stream.ts'
import { contentOf } from '../support/evil-source.ts'
import { cleanUpHubs, type SharedFile, startHub } from '../support/hub.ts'
import { openDownload, pieceFrame, RawPeer } from '../support/raw-peer.ts'

afterEach(cleanUpHubs)

/** A stream on which this file was offered and accepted. */
async function accepted(raw: RawPeer, rpc: Awaited<ReturnType<RawPeer['signedIn']>>, file: SharedFile) {
  const offered = await openDownload(rpc, file)
  const stream = await raw.pieceStream(offered)
  const { ticket } = await rpc.ask('newTicket', { transfer: offered.transfer, route: 'direct' })
  await stream.sendFrame(encodePiece('open', { ticket }))
  assert.equal((await pieceFrame(stream)).kind, 'offer')
  await stream.sendFrame(encodePiece('accept', {}))
  return stream
}

async function refusalOf(stream: FramedStream): Promise<number> {
  try {
    const answer = await pieceFrame(stream)
    return answer.kind === 'cancel' ? answer.body.code : 0
  } catch {
    return CODES.protocol.wire // reset without a word, as what is no message may be
  }
}

describe('a requester', () => {
  it('row 30: gets nothing for a range that is none, and the next one is served', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    const size = 3 * MIB + 5
    const song = await ann.drops('song.flac', size)
    await bea.watches('--state').event('file-added')
    const mallory = await RawPeer.at(hub)
    const rpc = await mallory.signedIn(hub.address, 'mallory')
    const ranges: (readonly [number, number])[] = [
      [0, 0],
      [0, MIB + 1],
      [0, 2 ** 31],
      [0, 2 ** 32 - 1],
      [1, 16],
      [size, 1],
      [3 * MIB, 6],
      [4 * MIB, 1],
      [2 ** 43, 1],
      [2 ** 53 - 1, 1],
    ]
    for (const [offset, length] of ranges) {
      const stream = await accepted(mallory, rpc, song)
      await stream.sendFrame(PieceFrame.encode({ getPiece: { offset, length } } as PieceFrame))
      assert.equal(await refusalOf(stream), CODES.protocol.wire, `${length} at ${offset}`)
    }
    // -1, as a varint of ten bytes.
    const minusOne = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01]
    const [wrong] = await Promise.all([accepted(mallory, rpc, song)])
    const frame = PieceFrame.encode({ getPiece: { offset: 7, length: 16 } } as PieceFrame)
    const at = frame.indexOf(7)
    await wrong.sendFrame(Uint8Array.from([...frame.subarray(0, at), ...minusOne, ...frame.subarray(at + 1)]))
    assert.equal(await refusalOf(wrong), CODES.protocol.wire)
    for (const [from, count] of [
      [0, 5],
      [4, 1],
      [0, 0],
      [2 ** 31, 2 ** 31],
    ] as const) {
      const stream = await accepted(mallory, rpc, song)
      await stream.sendFrame(encodePiece('getLayer', { from, count }))
      assert.equal(await refusalOf(stream), CODES.protocol.wire, `${count} hashes from ${from}`)
    }
    await bea.fetches(song)
  })

  it('row 34: opens a thousand streams: the excess is reset, and nobody else notices', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    const song = await ann.drops('song.flac', 1000)
    await bea.watches('--state').event('file-added')
    const [address = ''] = (await ann.status()).addresses as string[]
    const floods = [
      [hub.address, CONTROL_PROTOCOL],
      [address, PIECE_PROTOCOL],
    ] as const
    for (const [target, protocol] of floods) {
      const flooder = await RawPeer.at(hub)
      const connection = await flooder.connect(target)
      const opened = await Promise.allSettled(
        Array.from({ length: 1_000 }, () => connection.newStream(protocol, { maxOutboundStreams: 10_000 })),
      )
      const open = connection.streams.filter(({ status }) => status === 'open')
      assert.ok(opened.some(({ status }) => status === 'rejected') || open.length < 1_000)
      assert.ok(open.length <= LIMITS.streamsPerConnection, `${open.length} streams stayed open`)
    }
    await bea.fetches(song)
    assert.equal(hub.tracker.child.exitCode, null)
  })
})

describe('a link in a share', () => {
  const SECRET = 'from outside of the share '.repeat(100)
  const INSIDE = 'from inside of the share '.repeat(100)

  it('row 28: is neither listed nor followed', async function () {
    const hub = await startHub(this)
    const ann = hub.prepare('ann')
    await ann.configures()
    const outside = join(hub.folder, 'outside')
    await mkdir(outside)
    await writeFile(join(outside, 'secret'), SECRET)
    await symlink(join(outside, 'secret'), join(ann.files, 'link'))
    await symlink(outside, join(ann.files, 'folder'))
    await ann.drops('song.flac', 1000)
    await ann.start()
    const bea = await hub.peer('bea')
    const watch = await bea.watchesLive()
    await symlink('/etc/passwd', join(ann.files, 'late'))
    await ann.drops('last', 10)
    await watch.event('file-added', ({ path }) => path === 'Files/last')
    assert.deepEqual(await bea.sees(), ['ann:Files/last', 'ann:Files/song.flac'])
  })

  it('row 28: on the way to a destination lets nothing through', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    const watch = await bea.watchesLive()
    const song = await ann.drops('album/side/song.flac', 1000)
    await watch.event('file-added', ({ path }) => path === song.path)
    const outside = join(hub.folder, 'outside')
    await mkdir(join(outside, 'side'), { recursive: true })
    await mkdir(bea.downloads)
    await symlink(outside, join(bea.downloads, 'album'))
    const got = await bea.get('ann:Files/album/')
    assert.deepEqual([got.status, got.lines.at(-1)?.code], [1, 'unsafe-path'])
    assert.deepEqual(await readdir(outside, { recursive: true }), ['side'])
    // A link where the file itself would go is no file of ours to replace.
    await symlink(join(outside, 'target'), join(bea.downloads, 'song.flac'))
    assert.equal((await bea.get(song)).lines.at(-1)?.code, 'exists')
    await bea.fetches(song, '--overwrite')
    assert.deepEqual(await readdir(outside, { recursive: true }), ['side'])
  })

  it('row 28: that takes the place of a folder 1000 times brings nothing of what lies behind it', async function () {
    const hub = await startHub(this)
    const [ann, bea] = await hub.peers('ann', 'bea')
    const outside = join(hub.folder, 'outside')
    await mkdir(outside)
    await writeFile(join(outside, 'note'), SECRET)
    const watch = await bea.watchesLive()
    const folder = join(ann.files, 'album')
    const song = await ann.drops('album/note', INSIDE)
    await watch.event('file-added', ({ path }) => path === song.path)
    const secret = contentOf('note', Buffer.from(SECRET)).offer.root
    const seen = new Set<unknown>()
    let races = 0
    const race = async () => {
      for (; races < 1_000; races++) {
        await rename(folder, `${folder}-aside`)
        await symlink(outside, folder)
        // A new file each time: what was hashed before is known by its stamp.
        await writeFile(join(outside, `note-${races % 20}`), SECRET)
        await writeFile(join(`${folder}-aside`, `note-${races % 20}`), `${INSIDE} ${races}`)
        await rm(folder)
        await rename(`${folder}-aside`, folder)
      }
    }
    const look = async () => {
      while (races < 1_000) for (const { root } of await bea.json('ls')) seen.add(root)
    }
    await Promise.all([race(), look()])
    const last = await ann.drops('last', 10)
    await watch.event('file-added', ({ path }) => path === last.path)
    for (const line of [...watch.lines, ...(await bea.json('ls'))]) seen.add(line.root)
    assert.equal(seen.has(secret), false)
    const [note = {}] = (await bea.json('ls')).filter(({ path }) => path === song.path)
    assert.equal(note.root, contentOf('note', Buffer.from(INSIDE)).offer.root)
  })
})
