/** One round of turning to further sources, in which each is asked at most once. */
export interface Round {
  /** The next device of those that are not taken; it takes a while. */
  readonly next: (isTaken: (device: number) => boolean) => Promise<number | undefined>
  readonly isTaken: (device: number) => boolean
  /** Whether there is room, and work, for another one. */
  readonly hasPlace: () => boolean
  readonly start: (device: number) => void
}

/**
 * A source that has nothing for us can end as fast as the next one is found: with several of them the round would never
 * end, and whoever waits for it would not see that the download is complete.
 */
export async function recruit({ next, isTaken, hasPlace, start }: Round): Promise<void> {
  const asked = new Set<number>()
  while (hasPlace()) {
    const device = await next((one) => isTaken(one) || asked.has(one))
    if (device === undefined || !hasPlace()) return
    asked.add(device)
    start(device)
  }
}
