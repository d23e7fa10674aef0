/**
 * The shortest time in which anybody could bring everybody what they want.
 *
 * No scheme is faster than the slowest of these (Kumar and Ross, "Peer-Assisted File Distribution: The Minimum Distribution
 * Time", 2006): the first owners send each content once; a peer receives all that it wants; all together send all that is
 * wanted. Pieces must be received before they are sent on, so the first of them takes log2(n + 1) hops while the others
 * follow: the factor 1 + log2(n) / pieces, for n who want a content of so many pieces.
 */
import { pieceCount, pieceLengthFor } from '#shared/content/piece-map.ts'
import type { DownloadFact, RunFacts } from './facts.ts'

export const OPTIMUM_FORMULA =
  'max(size / seeds’ up, wanted / down of each peer, all wanted / all up) × (1 + log2(n) / pieces), from the first want on'

/** ms; 0 where links have no rate. */
export function optimum({ peers, downloads }: RunFacts): number {
  const wanting = new Set(downloads.map(({ peer }) => peer))
  const rateOf = (rate: number | undefined) => rate ?? Infinity
  const byPeer = Map.groupBy(downloads, ({ peer }) => peer)
  const receive = peers.map(({ name, down }) => sizeOf(byPeer.get(name) ?? []) / rateOf(down))
  const up = peers.filter(({ role }) => role === 'honest').reduce((sum, peer) => sum + rateOf(peer.up), 0)
  const seedsUp = peers
    .filter(({ name, role }) => !wanting.has(name) && role === 'honest')
    .reduce((sum, peer) => sum + rateOf(peer.up), 0)
  const contents = Map.groupBy(downloads, ({ content }) => content)
  const once = [...contents.values()].reduce((sum, [first]) => sum + (first?.size ?? 0), 0)
  const seconds = Math.max(...receive, sizeOf(downloads) / up, seedsUp === 0 ? 0 : once / seedsUp)
  return 1000 * seconds * Math.max(1, ...[...contents.values()].map(pipelined))
}

const sizeOf = (downloads: readonly DownloadFact[]): number => downloads.reduce((sum, { size }) => sum + size, 0)

function pipelined(downloads: readonly DownloadFact[]): number {
  const size = downloads[0]?.size ?? 0
  const pieces = Math.max(1, pieceCount(size, pieceLengthFor(size)))
  return 1 + Math.log2(downloads.length) / pieces
}
