import type { Language } from '../../domain/language.ts'
import { LANGUAGES } from '../../domain/language.ts'
import type { KindDocument, KindDocuments } from '../../search/kinds/kind-document.ts'
import { guideAddress } from '../addresses.ts'
import { glossaryEntries, termAddress } from '../glossary/glossary-entries.ts'
import type { Site } from '../load-site.ts'
import { factDocuments } from './fact-documents.ts'

/**
 * What the palette finds besides answers. The gate is that of the pages: facts that a
 * published text tells, guides that are published, terms of this audience's glossary.
 */
export function toKindDocuments(site: Site): KindDocuments {
  const facts = factDocuments(site)
  const inLanguage = (language: Language): readonly KindDocument[] => [
    ...facts(language),
    ...termDocuments(site, language),
    // Staff text is Estonian only.
    ...(language === 'et' ? guideDocuments(site) : []),
  ]
  const [et, ru, en] = LANGUAGES.map(inLanguage)
  return { et: et ?? [], ru: ru ?? [], en: en ?? [] }
}

function guideDocuments(site: Site): readonly KindDocument[] {
  return site.guides.map(({ guide, status }) => ({
    id: guide.id,
    kind: 'guide',
    title: guide.title,
    address: guideAddress(guide.id),
    modes: guide.modes,
    status: status.kind,
    reviewBy: guide.review.by,
  }))
}

function termDocuments(site: Site, language: Language): readonly KindDocument[] {
  return glossaryEntries(site).map(({ term, slug, answer }) => ({
    id: slug,
    kind: 'term',
    title: term[language],
    says: [{ text: term.explanation, ...(language !== 'et' && { more: term.et }) }],
    address: termAddress(slug),
    ...(answer && { cards: [term.answer] }),
  }))
}
