/** Characters that are not seen, or that change how others are seen: no line that a person reads may have one. */

/** The fillers are letters or marks by category, yet drawn as nothing. */
export const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u115f\u1160\u2028\u2029\u3164\uffa0]|[\u180b-\u180f]|\u034f|[\u17b4\u17b5]/u

const ALL_HIDDEN = new RegExp(HIDDEN, 'gu')

/** JSON that says the same, with every hidden character written as an escape. */
export function plainJson(json: string): string {
  return HIDDEN.test(json) ? json.replace(ALL_HIDDEN, (character) => character.split('').map(unit).join('')) : json
}

const unit = (half: string) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`
