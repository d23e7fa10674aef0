/**
 * `npm run gen`: turns shared/protocol/schema/*.proto into shared/protocol/gen/*.js and *.d.ts (protons, then tsc, because
 * protons writes TypeScript namespaces, which type stripping does not run). With `--check` it writes nothing and fails
 * when the committed code is not what the schemas give.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const schemaDir = join(root, 'shared/protocol/schema')
const genDir = join(root, 'shared/protocol/gen')
const bin = (name: string) => join(root, 'node_modules/.bin', name)

function generate(into: string): void {
  symlinkSync(join(root, 'node_modules'), join(into, 'node_modules'))
  writeFileSync(join(into, 'package.json'), '{"type":"module"}')
  const protos = readdirSync(schemaDir).filter((name) => name.endsWith('.proto'))
  cpSync(schemaDir, into, { recursive: true })
  execFileSync(bin('protons'), ['--output', into, ...protos.map((name) => join(into, name))], { stdio: 'inherit' })
  const flags = ['--module', 'nodenext', '--moduleResolution', 'nodenext', '--target', 'esnext', '--declaration']
  const sources = protos.map((name) => join(into, name.replace('.proto', '.ts')))
  execFileSync(bin('tsc'), [...flags, '--ignoreConfig', '--skipLibCheck', '--outDir', join(into, 'out'), ...sources], {
    stdio: 'inherit',
  })
}

function outputs(dir: string): Map<string, string> {
  const names = readdirSync(dir).filter((name) => /\.(js|d\.ts)$/.test(name))
  return new Map(names.toSorted().map((name) => [name, readFileSync(join(dir, name), 'utf8')]))
}

function stale(fresh: Map<string, string>): string[] {
  const kept = outputs(genDir)
  const names = new Set([...fresh.keys(), ...kept.keys()])
  return [...names].filter((name) => fresh.get(name) !== kept.get(name))
}

const work = mkdtempSync(join(tmpdir(), 'ferry-gen-'))
try {
  generate(work)
  const fresh = outputs(join(work, 'out'))
  if (process.argv.includes('--check')) {
    const differing = stale(fresh)
    if (differing.length > 0) {
      console.error(`Generated protocol code is stale: ${differing.join(', ')}. Run: npm run gen`)
      process.exitCode = 1
    }
  } else {
    mkdirSync(genDir, { recursive: true })
    for (const [name, text] of fresh) writeFileSync(join(genDir, name), text)
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
