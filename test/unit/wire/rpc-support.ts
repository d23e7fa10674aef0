/** Two ends of a control stream for the tests of `rpc.ts`. */
import type { FerryError } from '#shared/base/errors.ts'
import { MIB } from '#shared/base/limits.ts'
import type { CatalogueEvent } from '#shared/protocol/catalogue.ts'
import type { AnyAsk } from '#shared/protocol/control.ts'
import { FramedStream } from '#shared/wire/framed-stream.ts'
import { type Reply, RpcChannel } from '#shared/wire/rpc.ts'
import { FakeClock, turn } from '../../support/fake-clock.ts'
import type { Wire } from '../../support/stream-pair.ts'

export interface End {
  readonly rpc: RpcChannel
  readonly stream: FramedStream
  readonly clock: FakeClock
  /** What the channel was closed with, in order: at most one. */
  readonly closings: FerryError[]
  readonly running: Promise<void>
}

export interface EndOptions {
  readonly answer?: (request: AnyAsk) => Promise<Reply>
  readonly onEvent?: (event: CatalogueEvent) => void
}

export const pong = async (): Promise<Reply> => ({ kind: 'ping', answer: {} })

/** A request that is answered when the test says so. */
export const never = (): Promise<Reply> => new Promise(() => {})

export function endOver(stream: FramedStream, clock: FakeClock, { answer = pong, onEvent }: EndOptions = {}): End {
  const closings: FerryError[] = []
  const parts = { stream, answer, clock, onClosed: (reason: FerryError) => void closings.push(reason) }
  const rpc = new RpcChannel(onEvent === undefined ? parts : { ...parts, onEvent })
  return { rpc, stream, clock, closings, running: rpc.run() }
}

/** A channel at ann, and at bea either a channel too or the bare stream, for what no honest side would send. */
export async function channelPair(wire: Wire, ann: EndOptions = {}, bea: EndOptions = {}): Promise<[End, End]> {
  const { near, far } = await wire.pair()
  const over = (stream: typeof near, options: EndOptions) => {
    const clock = new FakeClock()
    return endOver(new FramedStream(stream, { maxBuffered: MIB, clock }), clock, options)
  }
  return [over(near, ann), over(far, bea)]
}

export async function channelAndStranger(wire: Wire, ann: EndOptions = {}): Promise<[End, FramedStream]> {
  const { near, far } = await wire.pair()
  const clock = new FakeClock()
  const end = endOver(new FramedStream(near, { maxBuffered: MIB, clock }), clock, ann)
  return [end, new FramedStream(far, { maxBuffered: MIB })]
}

/** A fact that another event of this process will bring; mocha's timeout is the deadline. */
export async function until(fact: () => boolean): Promise<void> {
  while (!fact()) await turn()
}
