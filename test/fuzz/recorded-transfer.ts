/** Transfers of an honest requester: a file by pieces, small contents in one stream, and one that is given up. */
import { LIMITS } from '#shared/base/limits.ts'
import { encodePiece } from '#shared/protocol/piece.ts'
import type { FramedStream } from '#shared/wire/framed-stream.ts'
import { contentOf as merkleOf } from '../support/evil-source.ts'
import { pieceFrame } from '../support/raw-peer.ts'
import { contentOf, type FileName } from './world.ts'

const known = (name: FileName) => merkleOf(name, Buffer.from(contentOf(name)))
export const [film, small, tiny] = [known('film.bin'), known('small.txt'), known('tiny-1.txt')]

export async function fetchAll(
  name: 'file' | 'bundle' | 'cancel',
  stream: FramedStream,
  ticket: Uint8Array,
): Promise<void> {
  await stream.sendFrame(encodePiece('open', { ticket }))
  await hearAnswer(stream)
  if (name === 'cancel') return stream.sendFrame(encodePiece('cancel', { code: 63, text: 'no' }))
  await stream.sendFrame(encodePiece('accept', {}))
  for (const ask of name === 'bundle' ? asksForContents() : asksForPieces()) {
    await stream.sendFrame(ask)
    await hearAnswer(stream)
  }
  await stream.sendFrame(encodePiece('done', {}))
  await hearAnswer(stream)
}

const asksForContents = (): Uint8Array[] =>
  [small, tiny, film].map(({ offer }) => encodePiece('getContent', { root: offer.root }))

function asksForPieces(): Uint8Array[] {
  const { pieceLength, size } = film.offer
  return [
    encodePiece('getLayer', { from: 0, count: 3 }),
    encodePiece('getHave', {}),
    encodePiece('getPiece', { offset: 0, length: pieceLength }),
    encodePiece('getPiece', { offset: 2 * pieceLength, length: size - 2 * pieceLength }),
  ]
}

/** A frame and the bytes that it announces. */
async function hearAnswer(stream: FramedStream): Promise<void> {
  const { body, kind } = await pieceFrame(stream)
  const length = kind === 'piece' || kind === 'have' ? body.length : kind === 'layer' ? body.count * 32 : 0
  await stream.readInto(new Uint8Array(length), LIMITS.pieceDeadline)
}
