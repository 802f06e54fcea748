import type { Site } from '../site/load-site.ts'
import { approvedLetters } from './approved-letters.ts'
import type { ExportFile, ExportTarget } from './export-letter.ts'

/** The name of the file by which an output folder is known as ours. */
export const MANIFEST = 'teejuht-export.json'

/** What lies in an output folder. */
export interface ExportManifest {
  readonly format: 'teejuht-export'
  readonly version: 1
  readonly target: string
  /** The day for which facts are filled in: letters are to be exported anew when one changes. */
  readonly asOf: string
  readonly letters: number
  readonly instruction: string
  readonly files: readonly string[]
}

/** The approved letters as a program's files, with a manifest. The same content and day give the same bytes. */
export function exportLetters(
  site: Site,
  name: string,
  target: ExportTarget,
): { readonly letters: number; readonly files: readonly ExportFile[] } {
  const letters = approvedLetters(site)
  const file = target.build(letters)
  const manifest: ExportManifest = {
    format: 'teejuht-export',
    version: 1,
    target: name,
    asOf: site.options.today,
    letters: letters.length,
    instruction: target.instruction,
    files: [file.path, MANIFEST],
  }
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  return { letters: letters.length, files: [file, { path: MANIFEST, text }] }
}
