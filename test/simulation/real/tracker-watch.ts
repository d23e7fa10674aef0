/** Looks at the tracker's process from time to time. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { loopbackClient } from '#shared/http/loopback-client.ts'
import type { Hub } from '../../support/hub.ts'

const status = z.looseObject({
  online: z.number().default(0),
  memory: z.number(),
  eventLoop: z.looseObject({ p99: z.number() }),
  events: z.looseObject({ frames: z.number() }),
})

const TICKS_PER_SECOND = 100

export interface TrackerLook {
  readonly online: number
  readonly cpu: number | undefined
  readonly rss: number | undefined
  readonly loopP99: number | undefined
  /** Frames with changes, to all peers, since it was started. */
  readonly events: number
}

const AWAY: TrackerLook = { online: 0, cpu: undefined, rss: undefined, loopP99: undefined, events: 0 }

/** All trackers together; the loop of the slowest. */
export async function lookAtTrackers(hubs: Iterable<Hub>): Promise<TrackerLook> {
  const looks = await Promise.all([...hubs].map(lookAtTracker))
  return looks.reduce((all, one) => ({
    online: all.online + one.online,
    cpu: plus(all.cpu, one.cpu),
    rss: plus(all.rss, one.rss),
    loopP99: all.loopP99 === undefined ? one.loopP99 : Math.max(all.loopP99, one.loopP99 ?? 0),
    events: all.events + one.events,
  }))
}

const plus = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined && b === undefined ? undefined : (a ?? 0) + (b ?? 0)

/** What can be seen now; while the tracker is away, nothing. */
export async function lookAtTracker(hub: Hub): Promise<TrackerLook> {
  try {
    const said = await loopbackClient(join(hub.folder, 'hub', 'ops.json'), 'the tracker is away').get('/v1/status')
    const { online, memory, eventLoop, events } = status.parse(said)
    return { online, cpu: cpuSeconds(hub.tracker.pid), rss: memory, loopP99: eventLoop.p99, events: events.frames }
  } catch {
    return AWAY
  }
}

/** proc(5) */
function cpuSeconds(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
}
