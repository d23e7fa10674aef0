/** Peers of `ferry batch` for story-like tests. */
import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Hub, TestPeer } from './hub.ts'
import { type JsonLine, RunningProcess } from './process.ts'

export const hash = (letter: string) => letter.repeat(32)

/** `ferry batch` with this input. */
export async function batches(peer: TestPeer, input: string): Promise<RunningProcess> {
  await peer.configures()
  const file = join(peer.hub.folder, `${peer.name}.txt`)
  await writeFile(file, input)
  return new RunningProcess('ferry', ['batch', file, '--config', peer.configFile, '--json'])
}

/** An input file: a name and a number of pieces for each owned file, and the wanted names. */
export function input(owned: Readonly<Record<string, number>>, ...wanted: string[]): string {
  const files = Object.entries(owned).map(([name, pieces]) => [`${name} ${pieces}`, ...hashesOf(name, pieces)])
  return [files.length, ...files.flat(), wanted.length, ...wanted].join('\n')
}

/** What is in such a file, as its owner has it. */
export const contentOf = (name: string, pieces: number): string =>
  hashesOf(name, pieces)
    .map((line) => `${line}\n`)
    .join('')

const hashesOf = (name: string, pieces: number): string[] =>
  Array.from({ length: pieces }, (_, piece) => Buffer.from(`${name} ${piece}`.padEnd(24, '.')).toString('hex'))

const MIB = 1024 * 1024
/** Minutes, and some seconds, of slow sharing: something can happen in the middle. */
export const LONG = 32 * MIB
export const SOME = 3 * MIB

/** A peer of a batch that shares a file of this size, and serves it slowly. */
export async function sharesSlowly(hub: Hub, name: string, file: string, size: number): Promise<RunningProcess> {
  const peer = hub.prepare(name, { tables: '[limits]\nup = "200KB/s"' })
  await peer.drops(file, size)
  return batches(peer, input({}))
}

/** Waits until the tracker has heard that this peer has come so far. */
export const hasStep = (tracker: RunningProcess, user: string, step: string): Promise<JsonLine> =>
  tracker.event('batch-peer', (line) => line.user === user && line.step === step)

export const hasPhase = (tracker: RunningProcess, phase: string): Promise<JsonLine> =>
  tracker.event('batch-phase', (line) => line.phase === phase)

/** The last word of a process that did not end well. */
export async function endsBadly(process: RunningProcess, status: number, words: RegExp): Promise<void> {
  const ended = await process.ended()
  const error = await process.event('error')
  assert.match(String(error.text), words)
  assert.equal(ended, status)
}
