/** What a peer hears about the batch of its hub, and about its own place there; the batch listens while there is one. */
import type { BatchState } from '#shared/protocol/batch.ts'

export class BatchLine {
  /** Signed in. */
  onEntered: () => void = () => {}
  /** The hub has the list of this session. */
  onListed: () => void = () => {}
  onLeft: () => void = () => {}
  onTold: (state: BatchState) => void = () => {}
}
