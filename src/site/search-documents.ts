import type { SectionName } from '../domain/section.ts'
import type { SearchDocument } from '../search/document.ts'
import type { Site } from './load-site.ts'
import { plainText } from './plain-text.ts'
import { answerAddress } from './addresses.ts'
import type { PublishedAnswer, PublishedText } from './published.ts'

/** What the palette and the terminal search: every published text, a document a topic and language. */
export function toSearchDocuments(site: Site): readonly SearchDocument[] {
  return site.published.flatMap((one) => one.texts.map((text) => toDocument(site, one, text)))
}

function toDocument(
  site: Site,
  { answer, status }: PublishedAnswer,
  { language, text }: PublishedText,
): SearchDocument {
  const context = {
    facts: site.content.facts,
    today: site.options.today,
    language,
    gaps: answer.gaps,
    addressOf: (id: string) => (site.byId.has(id) ? answerAddress(id) : undefined),
  }
  const words = (name: SectionName): string => {
    const section = text.sections.get(name)
    return section ? plainText(section, context) : ''
  }
  const staff = language === 'et' && {
    askFirst: words('ask-first'),
    steps: words('steps'),
    fees: words('fees'),
    doNotSay: words('do-not-say'),
    handOver: words('hand-over'),
    background: words('background'),
  }
  return {
    id: answer.id,
    lang: language,
    kind: 'answer',
    title: text.title,
    questions: text.questions,
    keywords: text.keywords,
    sections: { say: words('say'), letter: words('letter'), ...staff },
    type: answer.type,
    modes: answer.modes,
    topic: answer.topic,
    status: status.kind,
    reviewBy: answer.review.by,
  }
}
