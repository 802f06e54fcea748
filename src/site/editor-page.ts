import { loadSite, type Site } from './load-site.ts'

/** What the editor's page must know; without it the page says how to set the editor up. */
export interface EditorPage {
  /** The content folder's path in the repository. */
  readonly contentFolder: string
}

/** The editor's page; nothing while `content/settings.yml` names no repository. */
export function editorPage(site: Site = loadSite()): EditorPage | undefined {
  const { editor } = site.content.settings
  return editor && { contentFolder: editor.content }
}
