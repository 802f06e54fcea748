import type { Answer, AnswerText } from '../../src/domain/answer.ts'
import { isLanguage, type Language } from '../../src/domain/language.ts'
import type { KnowledgeBase, VocabularyFile } from '../../src/knowledge-base/knowledge-base.ts'

/** Words by which the content says that an answer is to be found. */
export interface Wording {
  readonly id: string
  readonly lang: Language
  readonly words: string
}

const SITUATIONS = 'situations'

/** Every question, keyword and caller's situation of answers without open questions. */
export function wordingsIn(content: KnowledgeBase): readonly Wording[] {
  const answers = [...content.answers.values()].filter(({ verify }) => verify.length === 0)
  const known = new Set<string>(answers.map(({ id }) => id))
  return [
    ...answers.flatMap((answer) =>
      textsOf(answer).flatMap(({ lang, questions, keywords }) =>
        [...questions, ...keywords].map((words) => ({ id: answer.id, lang, words })),
      ),
    ),
    ...content.vocabulary
      .filter(({ name }) => name === SITUATIONS)
      .flatMap(({ value }) => situationsIn(value))
      .filter(({ id }) => known.has(id)),
  ]
}

/** The content as if nobody had written these wordings. */
export function withoutWordings(content: KnowledgeBase, left: ReadonlySet<Wording>): KnowledgeBase {
  const gone = new Set([...left].map(keyOf))
  const keep = (id: string, lang: Language) => (words: string) =>
    !gone.has(keyOf({ id, lang, words }))
  const reduce = <Text extends AnswerText>(id: string, text: Text): Text => ({
    ...text,
    questions: text.questions.filter(keep(id, text.lang)),
    keywords: text.keywords.filter(keep(id, text.lang)),
  })
  return {
    ...content,
    answers: new Map(
      [...content.answers].map(([id, answer]): [typeof id, Answer] => [
        id,
        {
          ...reduce(id, answer),
          translations: new Map(
            [...answer.translations].map(([lang, text]) => [lang, reduce(id, text)]),
          ),
        },
      ]),
    ),
    vocabulary: content.vocabulary.map((file) =>
      file.name === SITUATIONS ? withoutSituations(file, keep) : file,
    ),
  }
}

function withoutSituations(
  file: VocabularyFile,
  keep: (id: string, lang: Language) => (words: string) => boolean,
): VocabularyFile {
  const kept = situationsIn(file.value).filter(({ id, lang, words }) => keep(id, lang)(words))
  const value = Object.fromEntries(
    [...Map.groupBy(kept, ({ id }) => id)].map(([id, own]) => [
      id,
      Object.fromEntries(
        [...Map.groupBy(own, ({ lang }) => lang)].map(([lang, same]) => [
          lang,
          same.map(({ words }) => words),
        ]),
      ),
    ]),
  )
  return { ...file, value }
}

function textsOf(answer: Answer): readonly AnswerText[] {
  return [answer, ...answer.translations.values()]
}

function situationsIn(value: unknown): readonly Wording[] {
  return entriesOf(value).flatMap(([id, languages]) =>
    entriesOf(languages).flatMap(([lang, list]) =>
      isLanguage(lang) && Array.isArray(list)
        ? list.flatMap((words) => (typeof words === 'string' ? [{ id, lang, words }] : []))
        : [],
    ),
  )
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

function keyOf({ id, lang, words }: Wording): string {
  return `${lang}\t${id}\t${words}`
}
