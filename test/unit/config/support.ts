/** A folder of its own for each test, and a small definition that has one key of each kind. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { bytes, duration } from '#shared/base/config/quantities.ts'
import { defineConfig, key, optional, required } from '#shared/base/config/schema.ts'
import { choice, decimal, integer, list, path, text, yesNo } from '#shared/base/config/types.ts'
import { FerryError } from '#shared/base/errors.ts'

export const sample = defineConfig({
  doc: 'A sample.',
  root: 'data',
  keys: {
    data: key(path(), '/sample/data', 'A folder.'),
    username: optional(text(100), 'ann', 'A name.'),
    colour: key(choice(['red', 'blue']), 'red', 'A colour.'),
    loud: key(yesNo(), false, 'Loud or not.'),
  },
  sections: {
    api: {
      doc: 'A section.',
      keys: {
        port: key(integer(0, 65535), 7119, 'A port.'),
        'log-file': key(path(), 'api.log', 'A file.'),
        hosts: key(list(text(100)), ['here'], 'Hosts.'),
        wait: key(duration(), 30_000, 'A time.'),
        size: key(bytes(), 1024, 'A size.'),
        factor: key(decimal(-1e9, 1e9), 1.5, 'A factor.'),
      },
    },
  },
  tables: {
    share: {
      doc: 'A table.',
      field: 'shares',
      most: 3,
      keys: { path: required(path(), 'music', 'A path.'), 'nick-name': optional(text(100), 'nick', 'A name.') },
    },
  },
})

export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'ferry-config-'))

  /** Writes a file below the folder and returns its absolute name. */
  write(name: string, content: string): string {
    const file = join(this.path, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
    return file
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true })
  }
}

/** The lines of the config error that `load` throws. */
export function problemsOf(load: () => unknown): string[] {
  try {
    load()
  } catch (err) {
    assert.ok(err instanceof FerryError)
    assert.equal(err.code, 'config')
    return err.message.split('\n')
  }
  throw new assert.AssertionError({ message: 'the config was accepted' })
}
