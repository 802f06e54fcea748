import type { KnowledgeBase } from '../../src/knowledge-base/knowledge-base.ts'
import { parseVocabulary } from '../../src/search/parse-vocabulary.ts'
import { wordingTermsOf } from '../../src/search/analysis/wording-terms.ts'
import type { SearchDocument } from '../../src/search/document.ts'
import { buildIndex } from '../../src/search/index/build-index.ts'
import { vocabularyForQueries, type Vocabulary } from '../../src/search/vocabulary.ts'
import { SEARCH_LANGUAGES } from '../../src/search/language.ts'
import { buildSite } from '../../src/site/load-site.ts'
import { searchSource } from '../../src/site/search-source.ts'
import type { Environment } from '../../scripts/support/environment.ts'
import type { BenchDocument } from '../peers/engine.ts'
import type { ShippedSearch } from '../peers/teejuht.ts'
import { pick, seeded } from './seeded.ts'
import { collectWords, varyText } from './vary-text.ts'

/** What is searched: the documents and our vocabulary. */
export interface Corpus {
  readonly documents: readonly SearchDocument[]
  readonly vocabulary: Vocabulary
}

const SEED = 311

/** The published answers of the content as the palette's index gets them. */
export function loadCorpus(content: KnowledgeBase, environment: Environment): Corpus {
  const { contentFolder, today, audience } = environment
  const site = buildSite(content, { contentFolder, today, audience, preview: false })
  const { documents, vocabulary } = searchSource(site)
  return { documents, vocabulary: parseVocabulary(vocabulary).vocabulary }
}

/** The corpus with copies of its topics, part of their words exchanged, until there are that many. */
export function growCorpus({ documents, vocabulary }: Corpus, topics: number): Corpus {
  const random = seeded(SEED)
  const byTopic = Map.groupBy(documents, ({ id }) => id)
  const ids = [...byTopic.keys()].sort()
  const pools = new Map(
    SEARCH_LANGUAGES.map((lang) => {
      const own = documents.filter((document) => document.lang === lang)
      return [lang, collectWords(own.flatMap(textsOf))]
    }),
  )
  const grown = [...documents]
  for (let number = ids.length; number < topics; number++) {
    const original = pick(ids, random) ?? ''
    for (const document of byTopic.get(original) ?? []) {
      const vary = (text: string): string => varyText(text, pools.get(document.lang) ?? [], random)
      const sections = Object.entries(document.sections).map(([name, text]) => [name, vary(text)])
      grown.push({
        ...document,
        id: `${original}-${String(number)}`,
        title: vary(document.title),
        questions: document.questions.map(vary),
        keywords: document.keywords.map(vary),
        sections: Object.fromEntries(sections) as SearchDocument['sections'],
      })
    }
  }
  return { documents: grown, vocabulary }
}

function textsOf({ title, questions, keywords, sections }: SearchDocument): string[] {
  return [title, ...questions, ...keywords, ...Object.values(sections)]
}

/** The same texts for every peer, what callers tell of a topic (`situations.yml`) among them. */
export function benchDocuments({ documents, vocabulary }: Corpus): readonly BenchDocument[] {
  return documents.map(({ id, lang, title, questions, keywords, sections }) => {
    const { say, ...others } = sections
    const situations = vocabulary.situations[id]?.[lang] ?? []
    return {
      id: `${id}/${lang}`,
      topic: id,
      lang,
      title,
      questions: [...questions, ...situations].join('\n'),
      keywords: keywords.join('\n'),
      say,
      text: Object.values(others).join('\n'),
    }
  })
}

/** What our own palette loads. */
export function shipOurs({ documents, vocabulary }: Corpus): ShippedSearch {
  return {
    files: buildIndex(documents, vocabulary),
    vocabulary: { ...vocabularyForQueries(vocabulary), wordingTerms: wordingTermsOf(vocabulary) },
  }
}
