import type { SourceFile } from '../../src/knowledge-base/source-file.ts'
import { seededDraw, type Draw } from './seeded-random.ts'

/** A copy of an answer as another editor would have written it without knowing of the first. */
export interface PlantedCopy {
  readonly originalId: string
  readonly file: SourceFile
}

/**
 * Copies of answers: another title and order, sentences left out, words left out, and
 * sentences of a third answer mixed in. The same for the same seed.
 */
export function plantCopies(
  answers: readonly SourceFile[],
  count: number,
  seed: number,
): readonly PlantedCopy[] {
  const draw = seededDraw(seed)
  const step = Math.floor(answers.length / count)
  return Array.from({ length: count }, (_, index) => {
    const original = answers[index * step] as SourceFile
    const other = answers[(index * step + 7) % answers.length] as SourceFile
    const originalId = original.path.replace(/^answers\/(.*)\.et\.md$/, '$1')
    return {
      originalId,
      file: {
        path: `answers/koopia-${String(index)}.et.md`,
        text: rewrite(original.text, other.text, draw),
      },
    }
  })
}

function rewrite(text: string, other: string, draw: Draw): string {
  const [head = '', ...sections] = text.split(/^(?=## )/m)
  const questions = [...head.matchAll(/^ {2}- "(.*\?)"$/gm)].map((match) => match[1] ?? '')
  const title = questions[draw.number(Math.max(1, questions.length))] ?? 'Uus vastus'
  const changedHead = head
    .replace(/^title: .*$/m, `title: "${title}"`)
    // Every second wording is the other editor's own.
    .split('\n')
    .filter((line, index) => !line.endsWith('?"') || line.includes(title) || index % 2 === 0)
    .join('\n')
    .replace('questions:\nkeywords', `questions:\n  - "${title}"\nkeywords`)
  const borrowed = other.split('## Taust')[1]?.trim() ?? ''
  return `${changedHead}${sections.map((section) => rewriteSection(section, draw)).join('')}\n${borrowed}\n`
}

function rewriteSection(section: string, draw: Draw): string {
  const [heading = '', ...lines] = section.split('\n')
  const kept = lines
    .filter((line) => line.trim() === '' || draw.number(10) >= 2)
    .map((line) => {
      const sentences = line.split(/(?<=[.!?]) /)
      if (sentences.length > 1) sentences.push(sentences.shift() ?? '')
      return sentences
        .join(' ')
        .split(' ')
        .filter((word) => !/^\p{L}/u.test(word) || draw.number(10) >= 1)
        .join(' ')
    })
  const body = kept.some((line) => line.trim() !== '') ? kept : lines
  return [heading, ...body].join('\n')
}
