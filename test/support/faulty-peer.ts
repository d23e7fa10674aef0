/**
 * A peer that serves badly. FERRY_TEST_FAULT: `lie` turns one bit in every tenth piece, `stall` answers the first piece
 * and then nothing. It says `lied` on stdout so that a test knows that the fault happened.
 */
import { MIB } from '#shared/base/limits.ts'
import { FileReader } from '../../peer/transfer/held-content.ts'

const fault = process.env.FERRY_TEST_FAULT
const honest = FileReader.prototype.read
let reads = 0

FileReader.prototype.read = async function (this: FileReader, target: Uint8Array, offset: number) {
  await honest.call(this, target, offset)
  reads += 1
  if (fault === 'stall' && reads > 1) return new Promise<void>(() => {})
  if (fault !== 'lie' || (offset / MIB) % 10 !== 0) return
  target[5] = (target[5] ?? 0) ^ 1
  process.stdout.write(`${JSON.stringify({ event: 'lied', offset })}\n`)
}

await import('../../peer/cli/main.ts')
