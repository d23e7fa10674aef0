/** Somebody who tries passwords from one address, and comes back when the hub closes a connection that never signs in. */
import { asFerryError, type FerryError } from '#shared/base/errors.ts'
import type { RpcChannel } from '#shared/wire/rpc.ts'
import type { Hub } from './hub.ts'
import { DEVICE, RawPeer } from './raw-peer.ts'

export class Guesser {
  readonly #raw: RawPeer
  readonly #address: string
  #rpc: RpcChannel | undefined

  private constructor(raw: RawPeer, address: string) {
    this.#raw = raw
    this.#address = address
  }

  /** @param from of 127.0.0.0/8: to the hub each is a host of its own */
  static async at(hub: Hub, from: string): Promise<Guesser> {
    return new Guesser(await RawPeer.at(hub, { from }), hub.address)
  }

  /** What a login with this password is refused with; how long the answer took, ms. */
  async guess(username: string, password: string): Promise<{ refused: FerryError; took: number }> {
    for (;;) {
      this.#rpc ??= await this.#raw.greeted(this.#address)
      const startedAt = performance.now()
      const answer = await this.#rpc.ask('login', { username, password, device: DEVICE }).catch(asFerryError)
      if (!('code' in answer)) throw new Error('the guess was right')
      if (answer.code !== 'disconnected') return { refused: answer, took: performance.now() - startedAt }
      this.#rpc = undefined
    }
  }

  async code(username: string, password = 'not the password'): Promise<string> {
    return (await this.guess(username, password)).refused.code
  }
}
