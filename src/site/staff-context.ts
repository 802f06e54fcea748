import { answerAddress } from './addresses.ts'
import type { Site } from './load-site.ts'
import type { RenderContext } from './render-section.ts'

/** For Estonian text outside cards and letters: facts as of the site's day, links to what is published. */
export function staffContext(site: Site, gaps: RenderContext['gaps'] = []): RenderContext {
  return {
    facts: site.content.facts,
    today: site.options.today,
    language: 'et',
    gaps,
    addressOf: (id) => (site.byId.has(id) ? answerAddress(id) : undefined),
  }
}
