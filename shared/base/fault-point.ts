/**
 * Named places at which a test has something go wrong: `FERRY_FAULT_AT=share.written` lets the process die there, as by a power
 * cut. Behind the name may stand another kind: `share.written=block:3000` stops the event loop for so many milliseconds,
 * `share.written=throw` throws what nobody catches. Several are separated by commas. Nothing happens, and nothing is
 * looked up, unless the variable was set when the process began.
 */
import { writeSync } from 'node:fs'

export type Fault =
  | { readonly kind: 'kill' }
  | { readonly kind: 'throw' }
  | { readonly kind: 'block'; readonly milliseconds: number }

const STDERR = 2

/** @throws TypeError for what is no fault: a test that injects nothing would prove nothing */
export function parseFaults(text: string): ReadonlyMap<string, Fault> {
  const pairs = text.split(',').map((one): [string, Fault] => {
    const [name = '', kind = 'kill'] = one.trim().split('=')
    const [what, argument = ''] = kind.split(':')
    if (name !== '' && (kind === 'kill' || kind === 'throw')) return [name, { kind }]
    if (name !== '' && what === 'block' && /^\d+$/.test(argument))
      return [name, { kind: 'block', milliseconds: Number(argument) }]
    throw new TypeError(`FERRY_FAULT_AT: not a fault: ${one}`)
  })
  return new Map(pairs)
}

const { FERRY_FAULT_AT: wanted } = process.env
const faults = wanted === undefined ? undefined : parseFaults(wanted)

export function faultPoint(name: string): void {
  const fault = faults?.get(name)
  if (fault !== undefined) happen(name, fault)
}

/** Says so first, in one system call: the process may not live to flush a stream. */
function happen(name: string, fault: Fault): void {
  writeSync(STDERR, `fault at ${name}: ${fault.kind}\n`)
  switch (fault.kind) {
    case 'kill':
      process.kill(process.pid, 'SIGKILL')
      return
    case 'throw':
      queueMicrotask(() => {
        throw new Error(`the fault at ${name}`)
      })
      return
    case 'block':
      Atomics.wait(new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), 0, 0, fault.milliseconds)
      return
    default:
      fault satisfies never
  }
}
