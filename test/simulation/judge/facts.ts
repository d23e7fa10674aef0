/** What happened in a run, the same whichever engine ran it. Times are ms since the run began: virtual in the model, real elsewhere. */
import type { EngineName } from '../language/scenario.ts'

export interface PeerFact {
  readonly name: string
  /** The crowd it is of, or its own name. */
  readonly group: string
  readonly role: string
  readonly firewalled: boolean
  /** Bytes a second; undefined for as fast as the machine. */
  readonly up: number | undefined
  readonly down: number | undefined
  /** When it was told to come, the first time. */
  readonly joinAt: number
  /** When the others could see it with its files; undefined for never. */
  listedAt: number | undefined
  uploaded: number
  downloaded: number
}

export interface DownloadFact {
  readonly peer: string
  readonly group: string
  readonly file: string
  /** Which content: equal files have the same. */
  readonly content: string
  readonly size: number
  readonly wantedAt: number
  firstByteAt: number | undefined
  doneAt: number | undefined
  /** ms that it stood in lines of sources with nothing else coming. */
  inLine: number
  /** The code of its failure. */
  failed: string | undefined
  /** Verified bytes by who gave them. */
  fromSeeds: number
  fromPartial: number
  /** Verified bytes by how they came. */
  direct: number
  relayed: number
  /** Bytes that came and were of no use: wrong, or there already. */
  wasted: number
}

/** The hub at one moment. */
export interface Sample {
  readonly at: number
  readonly online: number
  readonly running: number
  readonly done: number
  /** Requesters in lines of all sources. */
  readonly inLine: number
  /** So far. */
  readonly fromSeeds: number
  readonly fromPartial: number
  readonly direct: number
  readonly relayed: number
  /** Changes of the catalogue and of presence that were told to peers, so far. */
  readonly events: number
  /** Of the tracker; undefined in the model. CPU seconds so far, bytes, ms. */
  readonly cpu: number | undefined
  readonly rss: number | undefined
  readonly loopP99: number | undefined
}

/** Something that happened to the hub, for the report and as the proof that a fault took place. */
export interface Incident {
  readonly at: number
  readonly text: string
}

export interface RunFacts {
  readonly title: string
  readonly engine: EngineName
  readonly seed: number
  /** ms */
  readonly length: number
  readonly peers: readonly PeerFact[]
  readonly downloads: readonly DownloadFact[]
  readonly samples: readonly Sample[]
  readonly incidents: readonly Incident[]
  /** ms until all were back, for each restart of the tracker. */
  readonly recoveries: readonly number[]
  /** Files at their place whose bytes are not those of the content. */
  readonly corruptFiles: readonly string[]
  /** Sessions that the tracker has of peers that are not there. */
  readonly orphanSessions: readonly string[]
  /** Peers whose catalogue at the end is not what it should be. */
  readonly wrongCatalogues: readonly string[]
}
