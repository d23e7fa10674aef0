/**
 * Password hashes: argon2id with the OWASP minimum (19 MiB, t=2, p=1) in a queue of its own, because each costs about
 * 9 ms of a core and 19 MiB. When the queue is full the answer is "busy", not a slower hub for everybody.
 */
import { hash, verify } from '@node-rs/argon2'
import PQueue from 'p-queue'
import { FerryError } from '#shared/base/errors.ts'
import { faultPoint } from '#shared/base/fault-point.ts'
import { LIMITS } from '#shared/base/limits.ts'

/** argon2id in the numbering of @node-rs/argon2, whose enum cannot be imported without a build. */
const ARGON2ID = 2
const PARAMETERS = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export class Passwords {
  readonly #queue = new PQueue({ concurrency: LIMITS.passwordHashesAtOnce })
  /** Computations that were begun, for status. */
  computed = 0
  #decoy: Promise<string> | undefined

  /** Checks what a person chose. @throws FerryError `bad-password` */
  static check(password: string): void {
    if (!isPossible(password)) throw new FerryError('bad-password')
  }

  hash(password: string): Promise<string> {
    return this.#queued(() => hash(password.normalize('NFC'), PARAMETERS))
  }

  /** False for a wrong password; the same work, and false, when there is no account to compare with. */
  async verify(passwordHash: string | undefined, password: string): Promise<boolean> {
    // No account has it, whichever the account: this tells nothing, and costs no hash.
    if (!isPossible(password)) return false
    this.#decoy ??= hash('no account has this password', PARAMETERS)
    const against = passwordHash ?? (await this.#decoy)
    const matches = await this.#queued(() => verify(against, password.normalize('NFC')))
    return matches && passwordHash !== undefined
  }

  async #queued<T>(work: () => Promise<T>): Promise<T> {
    if (this.#queue.size >= LIMITS.passwordHashesQueued)
      throw new FerryError('busy', 'Many people are signing in right now; try again in a moment.')
    return await this.#queue.add(() => {
      this.computed += 1
      const result = work()
      faultPoint('password.checking')
      return result
    })
  }
}

function isPossible(password: string): boolean {
  const length = Buffer.byteLength(password.normalize('NFC'))
  return length >= LIMITS.passwordBytesLeast && length <= LIMITS.passwordBytesMost && !password.includes('\0')
}
