/** Facts of somebody, and of a download, to whom nothing has happened yet. */
import type { Person } from '../language/cast.ts'
import type { MadeFile } from '../language/wishes.ts'
import type { DownloadFact, PeerFact } from './facts.ts'

export const newPeerFact = ({ name, group, role, firewalled, up, down, joinAt }: Person): PeerFact => ({
  name,
  group,
  role,
  firewalled,
  up,
  down,
  joinAt,
  listedAt: undefined,
  uploaded: 0,
  downloaded: 0,
})

export const newDownloadFact = ({ name: peer, group }: Person, file: MadeFile, wantedAt: number): DownloadFact => ({
  peer,
  group,
  file: file.name,
  content: String(file.content),
  size: file.size,
  wantedAt,
  firstByteAt: undefined,
  doneAt: undefined,
  inLine: 0,
  failed: undefined,
  fromSeeds: 0,
  fromPartial: 0,
  direct: 0,
  relayed: 0,
  wasted: 0,
})
