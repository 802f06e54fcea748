import { vocabularySource } from '../checks/vocabulary-source.ts'
import type { Audience } from '../domain/audience.ts'
import type { Day } from '../domain/day.ts'
import type { Language } from '../domain/language.ts'
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts'
import { buildIndex } from '../search/index/build-index.ts'
import { withKinds } from '../search/index/with-kinds.ts'
import { createTextReaders, type TextReaders } from '../search/index/text-reader.ts'
import { parseVocabulary, type VocabularySource } from '../search/parse-vocabulary.ts'
import type { Vocabulary } from '../search/vocabulary.ts'
import { openSearch, type Search } from '../search/query/open-search.ts'
import { toKindDocuments } from './kinds/kind-documents.ts'
import { buildSite } from './load-site.ts'
import { rememberedReading } from './remembered-reading.ts'
import { toSearchDocuments } from './search-documents.ts'

/** The palette's own search over content, outside the browser: for the terminal and for tests. */
export function openContentSearch(
  content: KnowledgeBase,
  { today, audience }: { readonly today: Day; readonly audience: Audience },
): Search {
  const { vocabulary } = parseVocabulary(vocabularySource(content))
  const site = buildSite(content, { contentFolder: '', today, audience, preview: false })
  const files = withKinds(buildIndex(toSearchDocuments(site), vocabulary), toKindDocuments(site))
  return openSearch(files, vocabulary)
}

/**
 * The palette's search as it will be once everything without open questions is approved as
 * it stands: what a request does to search must not depend on who has approved it yet.
 */
export function openReviewSearch(
  content: KnowledgeBase,
  { today, audience }: { readonly today: Day; readonly audience: Audience },
): (words: string, language: Language) => readonly string[] {
  const answers = new Map([...content.answers].filter(([, { verify }]) => verify.length === 0))
  const { words, vocabulary, readers } = readersFor(content)
  const options = { contentFolder: '', today, audience, preview: true }
  const site = buildSite({ ...content, answers }, options)
  const reading = rememberedReading(words)
  const index = buildIndex(toSearchDocuments(site), vocabulary, readers, reading)
  const search = openSearch(index, vocabulary)
  return (words, lang) => search.search(words, { lang, limit: 10 }).hits.map(({ id }) => id)
}

interface ReadersFor {
  readonly words: VocabularySource
  readonly source: string
  readonly vocabulary: Vocabulary
  readonly readers: TextReaders
}

let last: ReadersFor | undefined

// Both sides of a review have the same words as a rule; what one has learned the other need not.
function readersFor(content: KnowledgeBase): ReadersFor {
  const words = vocabularySource(content)
  const source = JSON.stringify(words)
  if (last?.source === source) return last
  const { vocabulary } = parseVocabulary(words)
  last = { words, source, vocabulary, readers: createTextReaders(vocabulary) }
  return last
}
