/** `ferry ls`, `search`, `who`, `users`: what there is on the hub. */
import type { Command } from 'commander'
import { contextOf } from './context.ts'

// Loaded when asked for: what is not used should not slow down what is.
const views = () => import('./catalogue-views.ts')

export interface LsOptions {
  readonly all?: boolean
  readonly recursive?: boolean
}

export interface SearchOptions {
  readonly limit?: string
  readonly all?: boolean
}

export function addCatalogueCommands(program: Command): void {
  program
    .command('ls [target]')
    .description('everything that others share now; or what lies in user: or user:folder/')
    .option('--all', 'also what belongs to people who are offline')
    .option('--recursive', 'all files below the folder')
    .action(async (target: string | undefined, options: LsOptions, command: Command) =>
      (await views()).ls(contextOf(command), target, options),
    )
  program
    .command('search <query...>')
    .description(
      'find files on the whole hub: words, "phrases", -without, ext:flac, type:audio, size:>100M, owner:bea, newer:7d, older:1y, online:yes, root:HEX',
    )
    .option('--limit <number>', 'so many hits (50)')
    .option('--all', 'all hits')
    // A minus excludes a word.
    .allowUnknownOption()
    .action(async (words: string[], options: SearchOptions, command: Command) =>
      (await views()).search(contextOf(command), words.join(' '), options),
    )
  program
    .command('who <target>')
    .description('who has a file (owner:path or a content root), and under which names')
    .action(async (target: string, _options: unknown, command: Command) =>
      (await views()).who(contextOf(command), target),
    )
  program
    .command('users [pattern]')
    .description('who is on the hub and how much they share; * and ? stand for any letters')
    .action(async (pattern: string | undefined, _options: unknown, command: Command) =>
      (await views()).users(contextOf(command), pattern),
    )
}
