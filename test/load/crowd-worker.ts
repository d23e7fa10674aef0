/** A process of the load generator that holds some of the members; ends when its coordinator does. */

import type { CallName, CrowdCalls, CrowdReply, CrowdRequest } from './crowd-calls.ts'
import { Members } from './members.ts'

const members: CrowdCalls = new Members()

process.on('message', (request: CrowdRequest) => {
  const { id } = request
  perform(request.call, request.ask).then(
    (answer) => reply({ id, ok: true, answer }),
    (err: unknown) => reply({ id, ok: false, error: err instanceof Error ? (err.stack ?? err.message) : String(err) }),
  )
})
process.on('disconnect', () => process.exit(0)) // hundreds of idle nodes would each take their time to end
process.on('SIGINT', () => {}) // the coordinator decides

function perform(call: CallName, ask: unknown): Promise<unknown> {
  // Both ends are this program; the table of calls is the type of both.
  const method = members[call] as (ask: unknown) => Promise<unknown>
  return method.call(members, ask)
}

function reply(message: CrowdReply): void {
  process.send?.(message)
}
