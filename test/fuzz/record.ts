/** `npm run fuzz -- --record`: real conversations of each protocol with a real tracker and a real peer, written into the corpus. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CORPUS_FOLDER, TOKENS_FILE } from './corpus.ts'
import { Recorder } from './recorder.ts'
import { World } from './world.ts'

/** @returns how many frames */
export async function record(): Promise<number> {
  const world = await World.start({ vitals: 60_000 })
  try {
    const recorder = await Recorder.at(world)
    await recorder.everything()
    const { conversations, tokens } = recorder.result()
    mkdirSync(CORPUS_FOLDER, { recursive: true })
    const write = (name: string, value: unknown) =>
      writeFileSync(join(CORPUS_FOLDER, name), `${JSON.stringify(value, undefined, 2)}\n`)
    for (const conversation of conversations) write(`${conversation.name}.json`, conversation)
    write(TOKENS_FILE, tokens)
    return conversations.reduce((sum, { frames }) => sum + frames.length, 0)
  } finally {
    await world.stop()
  }
}
