import matter from 'gray-matter'
import type { Finding } from '../domain/finding.ts'
import { finding } from './finding.ts'
import type { SourceFile } from './source-file.ts'

/** A Markdown file taken apart. The body keeps its line numbers: `bodyLine` lines stand before it. */
export interface FrontMatter {
  readonly yaml: string
  readonly body: string
  readonly bodyLine: number
}

// gray-matter would run `---js` front matter with eval; every engine but YAML is replaced by a refusal.
const refuse = (): never => {
  throw new Error('Front matter in a programming language is refused')
}
// YAML itself is read by our own parser, which knows places; this engine only hands the text on.
const keepText = { parse: () => ({}), stringify: refuse }
const engines = {
  yaml: keepText,
  javascript: { parse: refuse, stringify: refuse },
  json: { parse: refuse, stringify: refuse },
  js: refuse,
  coffee: refuse,
  coffeescript: refuse,
  cson: refuse,
  toml: refuse,
}

/** Separates the YAML front matter from the Markdown body. The only door to gray-matter. */
export function splitFrontMatter(source: SourceFile): { parts?: FrontMatter; findings: Finding[] } {
  const { path, text } = source
  if (!text.startsWith('---')) {
    return {
      findings: [
        finding(
          'missing-front-matter',
          path,
          1,
          1,
          'Faili algusest puudub päis. Esimene rida peab olema „---“, seejärel väljad (title, questions …) ja uuesti „---“.',
        ),
      ],
    }
  }
  const language = matter.language(text)
  if (language.name !== '' && language.name !== 'yaml') {
    return {
      findings: [
        finding(
          'executable-front-matter',
          path,
          1,
          1,
          `Päis algab „---${language.raw.trim()}“, lubatud on ainult YAML. Kirjuta esimesele reale kolm kriipsu „---“ ja väljad YAML-ina.`,
        ),
      ],
    }
  }
  if (!/\n---[ \t]*(\n|$)/.test(text.slice(3))) {
    return {
      findings: [
        finding(
          'missing-front-matter',
          path,
          1,
          1,
          'Päis ei lõpe. Lisa päise väljade järele rida „---“.',
        ),
      ],
    }
  }
  const parsed = matter(text, { engines, language: 'yaml' })
  const before = text.slice(0, text.length - parsed.content.length)
  return {
    parts: {
      yaml: parsed.matter.replace(/^\n/, ''),
      body: parsed.content,
      bodyLine: before.split('\n').length - 1,
    },
    findings: [],
  }
}
