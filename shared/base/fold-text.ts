/** The form in which texts are compared where case, accents and Unicode forms do not matter: in searches. */

const ASCII = /^[\x00-\x7f]*$/

/**
 * Compatibility decomposition without its marks, in lower case. A final sigma becomes an ordinary one: what ends a word may
 * stand in the middle of another.
 */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ')
}

/** The folded text where a database could not make it by its own `lower()`. */
export const foldedBeyondAscii = (text: string): string | undefined => (ASCII.test(text) ? undefined : foldText(text))
