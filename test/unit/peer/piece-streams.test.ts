/** Both sides of a transfer, each with a counterpart that says what none would. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { systemClock } from '#shared/base/clock.ts'
import { FerryError } from '#shared/base/errors.ts'
import { KIB, LIMITS, MIB } from '#shared/base/limits.ts'
import { Bitfield } from '#shared/content/bitfield.ts'
import { pieceCount, pieceRange } from '#shared/content/piece-map.ts'
import { decodePiece, encodePiece, type PieceBody } from '#shared/protocol/piece.ts'
import { FramedStream } from '#shared/wire/framed-stream.ts'
import type { HeldContent } from '../../../peer/transfer/held-content.ts'
import { PieceServer } from '../../../peer/transfer/piece-server.ts'
import { PieceSession, type PieceWork } from '../../../peer/transfer/piece-session.ts'
import { Dice } from '../../fuzz/dice.ts'
import { mutateMessage } from '../../fuzz/mutate.ts'
import { contentOf } from '../../support/evil-source.ts'
import { Wire } from '../../support/stream-pair.ts'

const SIZE = MIB + 50 * KIB
const content = contentOf('film.bin', randomBytes(SIZE))
const { offer, layer, bytes } = content
const pieces = pieceCount(SIZE, offer.pieceLength)
const LATE = 5_000

let wire: Wire
before(async () => {
  wire = await Wire.connect()
})
after(() => wire.stop())

async function streams(): Promise<[FramedStream, FramedStream]> {
  const { near, far } = await wire.pair()
  const options = { maxBuffered: LIMITS.pieceWindowBytes }
  return [new FramedStream(near, options), new FramedStream(far, options)]
}

describe('a source whose requester cancels', () => {
  const have = new Bitfield(pieces)
  const served = {
    ...offer,
    layer,
    have: () => have,
    open: async () => ({ read: async () => {}, close: async () => {} }),
  }

  it('says nothing to that but the end, whatever the reason was', async () => {
    for (const code of [63, 1, 9_999]) {
      const [bea, ann] = await streams()
      const server = new PieceServer(ann, {
        admit: async () => ({
          served: served as unknown as HeldContent,
          alsoServed: async () => assert.fail('nothing rides along'),
          recheck: async () => {},
          suggest: () => undefined,
        }),
        onSent: () => {},
        permit: async () => {},
      })
      const serving = server.serve()
      await bea.sendFrame(encodePiece('open', { ticket: new Uint8Array(1) }))
      assert.equal(decodePiece((await bea.readFrame(8 * KIB, LATE)) ?? new Uint8Array(0)).kind, 'offer')
      await bea.sendFrame(encodePiece('cancel', { code, text: '' }))
      const ended = assert.rejects(serving, FerryError)
      assert.equal(await bea.readFrame(8 * KIB, LATE), undefined)
      await bea.close()
      await ended
    }
  })
})

/** Asks for every piece once, and keeps what was verified. */
class Work implements PieceWork {
  readonly got = new Map<number, Buffer>()
  #next = 0
  next = () => (this.#next < pieces ? this.#next++ : undefined)
  permit = async () => {}
  giveBack = () => {}
  window = () => 2
  onHave = () => {}
  onSuggest = () => {}
  onMiss = () => {}
  buffer = (length: number) => Buffer.alloc(length)
  unused = () => {}
  onLie = () => {
    throw new FerryError('corrupt')
  }
  more = async () => false
  onPiece = async (piece: number, got: Buffer) => {
    this.got.set(piece, got)
  }
}

/** What an honest source would say to a requester that asks for everything in order. */
function honest(): { readonly frame: Uint8Array; readonly after: Uint8Array }[] {
  const nothing = new Uint8Array(0)
  const piece = (index: number) => {
    const range: PieceBody<'piece'> = { ...pieceRange(SIZE, offer.pieceLength, index), suggest: 0 }
    return { frame: encodePiece('piece', range), after: bytes.subarray(range.offset, range.offset + range.length) }
  }
  return [
    { frame: encodePiece('offer', offer), after: nothing },
    { frame: encodePiece('layer', { from: 0, count: pieces }), after: layer },
    ...Array.from({ length: pieces }, (_, index) => piece(index)),
    { frame: encodePiece('done', {}), after: nothing },
  ]
}

describe('a requester whose source says anything', () => {
  async function fetches(seed: number): Promise<Work> {
    const [near, far] = await streams()
    const dice = new Dice(seed)
    const work = new Work()
    const session = new PieceSession({ stream: near, wanted: offer, clock: systemClock })
    const source = (async () => {
      const said = honest()
      const spoiled = dice.below(said.length + 1)
      for (const [nth, { frame, after }] of said.entries()) {
        const isSpoiled = nth === spoiled
        await far.sendFrame(
          isSpoiled ? mutateMessage(dice, 'piece', frame, said[dice.below(said.length)]?.frame ?? frame) : frame,
        )
        if (isSpoiled && dice.chance(0.3)) break
        const content_ = Uint8Array.from(after)
        if (isSpoiled && dice.chance(0.5) && content_.length > 0)
          content_[dice.below(content_.length)] = dice.below(256)
        await far.sendRaw(content_)
      }
      await far.close()
    })()
    try {
      const offered = await session.open(new Uint8Array(1), () => {})
      await session.accept()
      await session.work(offered, await session.layer(offered), work)
    } finally {
      near.abort(new FerryError('cancelled'))
      await source.catch(() => undefined) // cut off by the line above, as it should be
    }
    return work
  }

  it('ends with the verified content or an error of its own, and keeps no wrong byte', async () => {
    const [ends, wrong] = [{ whole: 0, refused: 0 }, [] as string[]]
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        try {
          const { got } = await fetches(seed)
          ends.whole += 1
          for (const [piece, held] of got) {
            const { offset, length } = pieceRange(SIZE, offer.pieceLength, piece)
            if (!held.equals(bytes.subarray(offset, offset + length))) wrong.push(`piece ${piece} of seed ${seed}`)
          }
        } catch (err) {
          ends.refused += 1
          assert.ok(err instanceof FerryError && err.code !== 'internal', String(err))
        }
      }),
      { numRuns: 25 },
    )
    assert.deepEqual(wrong, [])
    assert.ok(ends.whole > 0 && ends.refused > 0, JSON.stringify(ends))
  })
})
