import type { Gap } from '../domain/answer.ts'
import { mapBlock } from '../letters/map-blocks.ts'
import type { FinalBlock } from '../letters/model.ts'
import type { ExportLetter } from './export-letter.ts'

/** The gap that every program knows by itself: who is written to. */
export const CLIENT_NAME = 'kliendi-nimi'

/** How a program writes a gap; nothing when it knows no such thing. */
export type VariableOf = (gap: Gap) => string | undefined

/** The letter's blocks with the program's variables in the gaps, and a marked blank in every other. */
export function withVariables(letter: ExportLetter, variableOf: VariableOf): readonly FinalBlock[] {
  return letter.blocks.map((block) =>
    mapBlock<never>(block, (open) => {
      if (open.kind === 'fact') throw new Error(`${letter.reference}: fact ${open.name} is open`)
      const gap = letter.gaps.find(({ name }) => name === open.name)
      return [{ kind: 'text', text: (gap && variableOf(gap)) ?? blankFor(gap, open.name) }]
    }),
  )
}

// Agents read Estonian in every letter's language, so the label tells them what belongs here.
function blankFor(gap: Gap | undefined, name: string): string {
  return `[${gap?.label ?? name}${gap?.optional ? ' (vajadusel)' : ''}]`
}

/** The variable for the client's name, and none for anything else. */
export function clientNameAs(variable: string): VariableOf {
  return ({ name }) => (name === CLIENT_NAME ? variable : undefined)
}
