/** One run: a hub, a crowd, and every phase in turn. */
import { Crowd } from './crowd.ts'
import { Figures } from './figures.ts'
import { hold } from './hold.ts'
import type { Load, LoadOptions } from './load.ts'
import { MeasuredHub } from './measured-hub.ts'
import { notify } from './notify.ts'
import { restart } from './restart.ts'
import { signInByKey, signInByPassword } from './sign-in.ts'

/** Below what the tracker takes from one address. */
export const PEERS_PER_ADDRESS = 50
export const PEERS_PER_WORKER = 500
/** The tracker's own bound is 2500, with room for whoever comes again before the tracker knows that it was cut off. */
const PEERS_BY_DEFAULT = 2400
/** The targets are for a hub that has something to do. */
const PEERS_TO_JUDGE = 500

export type LoadResult = Pick<Load, 'figures' | 'profiles'>

export const limitsFor = (peers: number): string => (peers > PEERS_BY_DEFAULT ? `connections = ${peers + 100}` : '')

export async function runLoad(options: LoadOptions, tell: (text: string) => void): Promise<LoadResult> {
  const { peers, byPassword } = options
  const hub = await MeasuredHub.start({ accounts: peers, devices: peers - byPassword, limits: limitsFor(peers) })
  let crowd: Crowd | undefined
  try {
    tell('making the members')
    const workers = Math.max(2, Math.ceil(peers / PEERS_PER_WORKER))
    crowd = await Crowd.create({ members: peers, workers, perAddress: PEERS_PER_ADDRESS, follows: true })
    const { heapUsed: heap, external } = await hub.inUse()
    const empty = { heap, external, memory: await hub.memory() }
    const load: Load = {
      hub,
      crowd,
      figures: new Figures(tell, peers < PEERS_TO_JUDGE ? `judged from ${PEERS_TO_JUDGE} peers on` : undefined),
      options,
      profiles: {},
      empty,
    }
    await signInByKey(load)
    await signInByPassword(load)
    await hold(load)
    await notify(load)
    await restart(load)
    return load
  } finally {
    await crowd?.stop()
    await hub.stop()
  }
}
