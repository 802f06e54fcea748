import { diffLines } from 'diff'
import type { Finding } from '../domain/finding.ts'
import { editorDialogWords as words } from '../i18n/et-editor-dialog.ts'

/** A file as it was when the form was opened, and as the repository has it now. */
export interface ReadAgain {
  /** As the content folder names it. */
  readonly path: string
  readonly opened: string
  readonly now: string | undefined
}

const SHOWN = 4

/**
 * Somebody changed a file after it was opened here: saving would put the old lines back.
 * An error for each such file, with the lines that are new.
 */
export function changedMeanwhile(files: readonly ReadAgain[]): readonly Finding[] {
  return files.flatMap(({ path, opened, now }) => {
    if (now !== undefined && now.trim() === opened.trim()) return []
    const { line, lines } = now === undefined ? { line: 1, lines: [] } : newLines(opened, now)
    return [
      {
        checkId: 'changed-meanwhile',
        severity: 'error',
        place: { file: path, line, column: 1 },
        message: now === undefined ? words.deletedMeanwhile : words.changedMeanwhile(lines),
      } as const,
    ]
  })
}

function newLines(opened: string, now: string): { line: number; lines: readonly string[] } {
  const lines: string[] = []
  let line = 0
  let first = 0
  for (const { added, removed, value, count } of diffLines(opened.trim(), now.trim())) {
    if (added || removed) first ||= line + 1
    if (added) lines.push(...value.trim().split('\n'))
    if (!removed) line += count
  }
  return { line: Math.max(first, 1), lines: lines.slice(0, SHOWN).map((text) => text.trim()) }
}
