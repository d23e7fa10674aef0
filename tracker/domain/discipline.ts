/** Who may put whom out of the hub. Pure. */
import { type Refusal, refusal } from '#shared/base/errors.ts'

/** `operator` is whoever has the tracker's machine. */
export type Authority = 'operator' | 'owner' | 'moderator' | 'member'

/** Whether somebody may moderate at all. */
export const mayModerate = (actor: Authority): Refusal | undefined =>
  actor === 'member' ? refusal('forbidden', 'Only the owner and the moderators of this hub may do this.') : undefined

/** Whether `actor` may kick or ban an account with this role; `undefined` for what is no account of the hub. */
export function mayDiscipline(actor: Authority, target: Authority | undefined): Refusal | undefined {
  if (target === 'owner') return mayModerate(actor) ?? refusal('forbidden', 'Nobody can put out an owner of this hub.')
  return mayPardon(actor, target)
}

/** Whether `actor` may lift what was put on such an account. */
export function mayPardon(actor: Authority, target: Authority | undefined): Refusal | undefined {
  if (actor === 'moderator' && (target === 'moderator' || target === 'owner'))
    return refusal('forbidden', 'A moderator cannot act on another moderator or an owner.')
  return mayModerate(actor)
}
