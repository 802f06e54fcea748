import { stringify } from 'yaml'
import { editorConfig } from '../../src/editor/editor-config.ts'

/** The committed file of the editor's forms, as the schemas say it today. */
export function collectionsFile(): { readonly path: string; readonly text: string } {
  const yaml = stringify(editorConfig('content'), { lineWidth: 0, aliasDuplicateObjects: false })
  return {
    path: 'src/editor/collections.yml',
    text: `# Made by „npm run editor:config“ from src/knowledge-base/schemas and src/i18n/et-editor.ts.\n${yaml}`,
  }
}
