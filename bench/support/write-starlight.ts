import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

/**
 * Writes a Starlight site with the texts of a content folder, a page a topic and language.
 * Facts stand by their names, which are about as long as their values; notes of a mode lose
 * their frame.
 */
export function writeStarlight(contentFolder: string, template: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  const docs = join(folder, 'src', 'content', 'docs')
  for (const lang of ['et', 'ru', 'en']) {
    mkdirSync(join(docs, lang), { recursive: true })
    writeFileSync(join(docs, lang, 'index.md'), '---\ntitle: Teejuht\n---\n\nTeejuht.\n')
  }
  const answers = join(contentFolder, 'answers')
  for (const name of readdirSync(answers)) {
    const [id = '', lang = ''] = name.split('.')
    writeFileSync(
      join(docs, lang, `${id}.md`),
      toPage(readFileSync(join(answers, name), 'utf8'), lang),
    )
  }
  for (const file of ['package.json', 'astro.config.mjs'])
    cpSync(join(template, file), join(folder, file))
  cpSync(join(template, 'content.config.mjs'), join(folder, 'src', 'content.config.mjs'))
  symlinkSync(join(template, 'node_modules'), join(folder, 'node_modules'))
}

function toPage(source: string, lang: string): string {
  const title = /^title: (.*)$/m.exec(source)?.[1] ?? '""'
  const body = source
    .slice(source.indexOf('\n---\n', 3) + 5)
    .replaceAll(/^:::.*$/gm, '')
    .replaceAll(/\{\{([^}]*)\}\}/g, '$1')
    .replaceAll(/\]\(([a-z0-9-]+)\)/g, `](/${lang}/$1/)`)
  return `---\ntitle: ${title}\n---\n${body}`
}
