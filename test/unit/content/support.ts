/** Content that is the same in TypeScript and in `test/vectors/make-bep52-vectors.py`, and a folder that goes away. */
import { createHash } from 'node:crypto'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FerryError } from '#shared/base/errors.ts'
import { MerkleBuilder } from '#shared/content/merkle.ts'
import { pieceCount, pieceRange } from '#shared/content/piece-map.ts'

/** Byte i is (i*31 + (i>>8)*17 + (i>>16)*7) & 0xff. */
export function content(size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size)
  for (let i = 0; i < size; i++) bytes[i] = i * 31 + (i >> 8) * 17 + (i >> 16) * 7
  return bytes
}

/** The tree of bytes in memory, piece by piece. */
export function treeOf(bytes: Uint8Array, pieceLength: number) {
  const builder = new MerkleBuilder(bytes.length, pieceLength)
  for (let index = 0; index < pieceCount(bytes.length, pieceLength); index++) {
    const { offset, length } = pieceRange(bytes.length, pieceLength, index)
    builder.add(bytes.subarray(offset, offset + length))
  }
  return builder.finish()
}

export const sha256Hex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** For `assert.throws` and `assert.rejects`: a FerryError of this code. */
export const ferryError = (code: string) => (err: unknown) => err instanceof FerryError && err.code === code

export class TempFolder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'ferry-content-')))

  at(...names: string[]): string {
    return join(this.path, ...names)
  }

  write(name: string, bytes: Uint8Array | string): string {
    writeFileSync(this.at(name), bytes)
    return this.at(name)
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true })
  }
}
