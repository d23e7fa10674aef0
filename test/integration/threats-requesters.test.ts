/** Threat rows about those who ask: ranges that are none, streams without end, links that lead out of a share. */
import assert from 'node:assert/strict'
import { CODES } from '#shared/base/errors.ts'
import { LIMITS, MIB } from '#shared/base/limits.ts'
import { CONTROL_PROTOCOL } from '#shared/protocol/control.ts'
import { PieceFrame } from '#shared/protocol/gen/piece.js'
import { encodePiece, PIECE_PROTOCOL } from '#shared/protocol/piece.ts'
import type { FramedStream } from '#shared/wire/framed-stream.ts'
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
