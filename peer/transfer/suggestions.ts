/**
 * Which piece a source would rather give next (pure). Requesters of one seed do not know what it gives the others; left to
 * themselves they have it send some pieces again and again before it has sent others once. So each answer names a piece that
 * nobody has yet: the idea of "Suggest Piece" (BEP 6) for the end that super-seeding has (BEP 16), without hiding anything.
 */
import type { ContentRoot } from '#shared/base/ids.ts'
import { Bitfield } from '#shared/content/bitfield.ts'

export class Suggestions {
  readonly #pieces: number
  readonly #random: () => number
  /** The pieces in random order; those before `#at` have had their turn. */
  readonly #order: Uint32Array
  #at = 0
  #out: Bitfield

  /** @param random from 0 to below 1 */
  constructor(pieces: number, random: () => number) {
    this.#pieces = pieces
    this.#random = random
    this.#order = Uint32Array.from({ length: pieces }, (_, piece) => piece)
    this.#out = new Bitfield(pieces)
  }

  /** Somebody asked for this piece: nobody else needs to be told of it in this round. */
  asked(piece: number): void {
    if (piece < this.#pieces) this.#out.set(piece)
  }

  /** A piece that is not out yet, and is now. When all are, they go round again; `undefined` when there is none at all. */
  next(): number | undefined {
    if (this.#pieces === 0) return undefined
    if (this.#out.full) this.#restart()
    for (;;) {
      const piece = this.#draw()
      if (this.#out.has(piece)) continue
      this.#out.set(piece)
      return piece
    }
  }

  /** The next of a shuffle that goes as far as it is needed (Fisher and Yates). */
  #draw(): number {
    const order = this.#order
    const other = this.#at + Math.floor(this.#random() * (this.#pieces - this.#at))
    const piece = order[other] ?? 0
    order[other] = order[this.#at] ?? 0
    order[this.#at] = piece
    this.#at += 1
    return piece
  }

  #restart(): void {
    this.#out = new Bitfield(this.#pieces)
    this.#at = 0
  }
}

/** For one upload of a content. */
export interface Suggesting {
  /** `asked` goes out; the answer may name another piece. */
  suggest(asked: number): number | undefined
  leave(): void
}

/** Suggestions for what is being uploaded, shared by all who fetch the same. As many as there are uploads at most. */
export class SuggestionBoard {
  readonly #random: () => number
  readonly #boards = new Map<ContentRoot, { readonly suggestions: Suggestions; uploads: number }>()

  constructor(random: () => number) {
    this.#random = random
  }

  /** An upload begins of content that is all here. */
  enter(root: ContentRoot, pieces: number): Suggesting {
    const board = this.#boards.get(root) ?? { suggestions: new Suggestions(pieces, this.#random), uploads: 0 }
    board.uploads += 1
    this.#boards.set(root, board)
    return {
      suggest: (asked) => {
        board.suggestions.asked(asked)
        // Whoever is alone gets everything anyhow.
        return board.uploads > 1 ? board.suggestions.next() : undefined
      },
      leave: () => {
        board.uploads -= 1
        if (board.uploads === 0) this.#boards.delete(root)
      },
    }
  }
}
