/** A fact that only asking can find; mocha's timeout is the deadline. Between two questions the asked ones get the processor. */
import { setTimeout as pause } from 'node:timers/promises'

const BREATH_MS = 25

export async function until(fact: () => Promise<boolean>): Promise<void> {
  while (!(await fact())) await pause(BREATH_MS)
}
