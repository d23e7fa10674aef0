/**
 * The closed catalogue of everything that Ferry can refuse or fail with. Each code says whose fault it is, what a
 * program sees (`wire` number, HTTP status, exit status) and, by default, what a person should do.
 */

/** `user`: the person asked for something that cannot be; `local`: this machine; `remote`: the other peer; `tracker`: the hub. */
export type Fault = 'user' | 'local' | 'remote' | 'tracker'

export interface CodeInfo {
  /** Number on the wire; never reused. 0 is reserved for "no code". */
  readonly wire: number
  readonly fault: Fault
  readonly http: number
  /** Exit status of the CLI: 1 failed, 2 usage, 3 not found, 4 refused, 130 interrupted. */
  readonly exit: number
  readonly text: string
}

const code = (wire: number, fault: Fault, http: number, exit: number, text: string): CodeInfo => ({
  wire,
  fault,
  http,
  exit,
  text,
})

export const CODES = {
  internal: code(1, 'local', 500, 1, 'Something went wrong inside Ferry; the log has the details.'),
  usage: code(2, 'user', 400, 2, 'The command or request is not formed as it must be.'),
  config: code(3, 'user', 400, 2, 'The configuration is not usable.'),
  locked: code(4, 'user', 409, 1, 'Another Ferry process already uses this data folder.'),
  'not-running': code(5, 'user', 503, 1, 'No peer is running on this data folder; start it with `ferry up`.'),
  interrupted: code(6, 'user', 499, 130, 'Interrupted.'),
  'not-found': code(10, 'user', 404, 3, 'There is no such thing here.'),
  'unknown-user': code(11, 'user', 404, 3, 'There is no such user on this hub.'),
  'unknown-file': code(12, 'user', 404, 3, 'There is no such file on this hub.'),
  offline: code(13, 'remote', 409, 1, 'The owner is not online now.'),
  exists: code(14, 'user', 409, 1, 'A file of that name is already there; use --overwrite or another name.'),
  refused: code(20, 'remote', 403, 4, 'The owner refused.'),
  forbidden: code(21, 'user', 403, 4, 'You may not do this.'),
  'bad-credentials': code(22, 'user', 401, 4, 'Wrong username or password.'),
  'name-taken': code(23, 'user', 409, 4, 'This username is taken.'),
  'bad-name': code(24, 'user', 400, 2, 'This name is not allowed.'),
  'bad-password': code(25, 'user', 400, 2, 'A password has 8 to 256 bytes.'),
  'registration-closed': code(26, 'tracker', 403, 4, 'This hub takes no new accounts.'),
  'bad-invite': code(27, 'user', 403, 4, 'This hub needs a valid invite code to make an account.'),
  'device-unknown': code(28, 'user', 401, 4, 'This device belongs to no account yet; log in with a password once.'),
  'not-signed-in': code(29, 'user', 401, 4, 'Sign in first.'),
  'already-signed-in': code(30, 'user', 409, 4, 'This connection is signed in already.'),
  'bad-ticket': code(31, 'user', 403, 4, 'The ticket is not valid for this transfer.'),
  'ticket-used': code(32, 'user', 403, 4, 'The ticket was used before.'),
  clock: code(33, 'user', 403, 4, 'The ticket is outside its time; check the clocks of both machines.'),
  banned: code(34, 'user', 403, 4, 'You are banned from this hub.'),
  kicked: code(35, 'user', 403, 4, 'You were put out of this hub; you may come back in a moment.'),
  revoked: code(36, 'user', 403, 4, 'This device was removed from its account; `ferry login` binds it again.'),
  busy: code(40, 'tracker', 429, 1, 'Too busy right now; try again in a moment.'),
  'too-many': code(41, 'user', 429, 1, 'Too many of these at once; wait until some have ended.'),
  'too-large': code(42, 'user', 413, 1, 'This is larger than the limit allows.'),
  quota: code(43, 'user', 403, 4, 'The limit for this account is reached.'),
  timeout: code(50, 'remote', 504, 1, 'No answer came in time.'),
  unreachable: code(51, 'remote', 502, 1, 'The other side cannot be reached.'),
  disconnected: code(52, 'remote', 502, 1, 'The connection was lost.'),
  protocol: code(53, 'remote', 502, 1, 'The other side broke the protocol.'),
  version: code(54, 'remote', 502, 1, 'The other side speaks another version of the protocol.'),
  changed: code(60, 'remote', 409, 1, 'The file changed while it was being served; ask again.'),
  missing: code(61, 'remote', 404, 1, 'The source does not have this content any more.'),
  corrupt: code(62, 'remote', 502, 1, 'The data received does not match the content root; nothing of it was kept.'),
  cancelled: code(63, 'user', 499, 1, 'Cancelled.'),
  budget: code(64, 'tracker', 403, 1, 'The relay budget for this transfer is used up.'),
  idle: code(65, 'remote', 504, 1, 'The transfer stood still for too long.'),
  'no-relay': code(66, 'tracker', 503, 1, 'The relay has no place free.'),
  'bad-signature': code(67, 'remote', 502, 1, 'The entry is not signed by its owner.'),
  'disk-full': code(70, 'local', 507, 1, 'There is not enough free space at the destination.'),
  permission: code(71, 'local', 403, 1, 'No permission to read or write there.'),
  'unsafe-path': code(72, 'remote', 400, 1, 'The name would leave the destination folder.'),
} as const satisfies Record<string, CodeInfo>

export type Code = keyof typeof CODES

const BY_WIRE: ReadonlyMap<number, Code> = new Map(
  (Object.keys(CODES) as Code[]).map((name): [number, Code] => [CODES[name].wire, name]),
)

/** The code for a wire number; unknown numbers (from a newer side) become `internal`. */
export function codeFromWire(wire: number): Code {
  return BY_WIRE.get(wire) ?? 'internal'
}

export class FerryError extends Error {
  override readonly name = 'FerryError'
  readonly code: Code

  constructor(code: Code, text: string = CODES[code].text, options?: { cause?: unknown }) {
    super(text, options)
    this.code = code
  }

  get info(): CodeInfo {
    return CODES[this.code]
  }

  get fault(): Fault {
    return CODES[this.code].fault
  }
}

/** A refusal as data: what a service returns when the answer is "no" for an expected reason. */
export interface Refusal {
  readonly code: Code
  readonly text: string
}

export function refusal(code: Code, text: string = CODES[code].text): Refusal {
  return { code, text }
}

/** Any thrown value as an Error; libp2p sometimes rejects with events that carry `.error`. */
export function asError(err: unknown): Error {
  if (err instanceof Error) return err
  if (typeof err === 'object' && err !== null && 'error' in err && err.error instanceof Error) return err.error
  return new Error(typeof err === 'string' ? err : 'stream closed')
}

/** Any thrown value as a FerryError; system errors keep their meaning, the rest becomes `fallback`. */
export function asFerryError(thrown: unknown, fallback: Code = 'internal'): FerryError {
  const err = asError(thrown)
  if (err instanceof FerryError) return err
  if (err.name === 'TimeoutError') return new FerryError('timeout', undefined, { cause: err })
  const system = 'code' in err && typeof err.code === 'string' ? err.code : ''
  if (system === 'ENOSPC' || system === 'EDQUOT') return new FerryError('disk-full', undefined, { cause: err })
  if (system === 'EACCES' || system === 'EPERM' || system === 'EROFS')
    return new FerryError('permission', `${CODES.permission.text} (${err.message})`, { cause: err })
  return new FerryError(fallback, `${CODES[fallback].text} (${err.message})`, { cause: err })
}

export function hasSystemCode(err: unknown, ...codes: readonly string[]): boolean {
  return err instanceof Error && 'code' in err && typeof err.code === 'string' && codes.includes(err.code)
}
