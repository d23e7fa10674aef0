/** Inputs that once did harm, as small as they could be made; `test/long` plays each again. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Token } from './corpus.ts'
import type { Lab } from './lab.ts'
import type { Case } from './plan.ts'

export interface Regression {
  /** What it did. */
  readonly text: string
  readonly case: Case
  readonly tokens: readonly Token[]
}

export const REGRESSIONS_FOLDER = fileURLToPath(new URL('regressions', import.meta.url))

export function saveRegression(name: string, regression: Regression): string {
  mkdirSync(REGRESSIONS_FOLDER, { recursive: true })
  const file = join(REGRESSIONS_FOLDER, `${name}.json`)
  // Of all that stood for something in the recording, what is in this case.
  const said = JSON.stringify(regression.case)
  const kept = { ...regression, tokens: regression.tokens.filter(({ hex }) => said.includes(hex)) }
  writeFileSync(file, `${JSON.stringify(kept, undefined, 2)}\n`)
  return file
}

export function loadRegressions(): { readonly name: string; readonly regression: Regression }[] {
  const names = readdirSync(REGRESSIONS_FOLDER).filter((name) => name.endsWith('.json'))
  return names.toSorted().map((name) => ({
    name: name.replace('.json', ''),
    regression: JSON.parse(readFileSync(join(REGRESSIONS_FOLDER, name), 'utf8')) as Regression,
  }))
}

/** What is wrong after this case; `undefined` when nothing is. */
export async function harmOf(lab: Lab, one: Case): Promise<string | undefined> {
  const played = await lab.play(one)
  const dead = lab.world.dead()
  if (dead !== undefined) return dead
  if (played.suspicions[0] !== undefined) return played.suspicions[0]
  try {
    await lab.visitor.visits()
    return lab.world.dead()
  } catch (err) {
    return lab.world.dead() ?? `An honest visitor failed: ${String(err)}`
  }
}

const TRIES_MOST = 60

/** Leaves out one chunk or answer after the other, as long as the harm stays. `harm` starts from a healthy world each time. */
export async function minimise(one: Case, harm: (smaller: Case) => Promise<boolean>): Promise<Case> {
  let [best, tries] = [one, 0]
  for (const part of ['answers', 'chunks'] as const)
    for (let at = best[part].length - 1; at >= 0 && tries < TRIES_MOST; at--) {
      const smaller = { ...best, [part]: best[part].toSpliced(at, 1) }
      tries += 1
      if (best[part].length > 1 && (await harm(smaller))) best = smaller
    }
  return best
}
