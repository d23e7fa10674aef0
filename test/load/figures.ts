/** What a run found, what it should have been, and how both are told. */
import { table } from '#shared/cli/terminal.ts'

export type Verdict = 'held' | 'missed' | 'told'

export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** Figures without one are told, not judged. */
  readonly target?: { readonly atLeast?: number; readonly atMost?: number }
  /** Why it is not judged, or how sure it is. */
  readonly remark?: string
  readonly verdict: Verdict
}

export type Target = NonNullable<Figure['target']>

export class Figures {
  readonly list: Figure[] = []
  readonly #tell: (text: string) => void
  readonly #tooSmall: string | undefined

  /** @param tooSmall why nothing of this run is judged but what must hold at any size */
  constructor(tell: (text: string) => void, tooSmall?: string) {
    this.#tell = tell
    this.#tooSmall = tooSmall
  }

  tell(name: string, value: number, unit: string, remark?: string): void {
    this.#add({ name, value: rounded(value), unit, ...(remark === undefined ? {} : { remark }), verdict: 'told' })
  }

  /** @param unsure why it is told, but not judged */
  judge(name: string, value: number, unit: string, target: Target, unsure?: string): void {
    const remark = this.#tooSmall ?? unsure
    if (remark === undefined) return this.require(name, value, unit, target)
    this.#add({ name, value: rounded(value), unit, target, remark, verdict: 'told' })
  }

  /** Judged whatever the size of the run. */
  require(name: string, value: number, unit: string, target: Target): void {
    const held = value >= (target.atLeast ?? -Infinity) && value <= (target.atMost ?? Infinity)
    this.#add({ name, value: rounded(value), unit, target, verdict: held ? 'held' : 'missed' })
  }

  get missed(): readonly Figure[] {
    return this.list.filter(({ verdict }) => verdict === 'missed')
  }

  asTable(): string {
    const rows = this.list.map(({ name, value, unit, target, remark = '', verdict }) => {
      return [name, String(value), unit, targetText(target), verdict === 'told' ? '' : verdict, remark]
    })
    return table([['FIGURE', 'VALUE', 'UNIT', 'TARGET', 'VERDICT', ''], ...rows], [1])
  }

  #add(figure: Figure): void {
    this.list.push(figure)
    this.#tell(`${figure.name}: ${figure.value} ${figure.unit}`)
  }
}

function targetText(target: Target | undefined): string {
  if (target?.atLeast !== undefined) return `≥ ${target.atLeast}`
  return target?.atMost === undefined ? '' : `≤ ${target.atMost}`
}

/** Three digits are more than such figures are worth. */
export const rounded = (value: number): number =>
  Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3))
