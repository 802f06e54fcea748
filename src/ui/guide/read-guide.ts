import type { GuideGraph } from '../../domain/guide.ts'

/** A guide as it stands on its page. */
export interface GuideOnPage extends GuideGraph {
  /** The section of each step and outcome. */
  readonly sections: ReadonlyMap<string, HTMLElement>
}

/** Reads a guide from its page: the sections with their questions and where the options lead. */
export function readGuide(article: HTMLElement): GuideOnPage {
  const steps = sectionsWith(article, 'guideStep', '[data-guide-step]')
  const outcomes = sectionsWith(article, 'guideOutcome', '[data-guide-outcome]')
  return {
    start: article.dataset['guideStart'] ?? '',
    steps: new Map(
      [...steps].map(([name, section]) => [
        name,
        { options: optionsIn(section).map((link) => ({ next: link.dataset['guideNext'] ?? '' })) },
      ]),
    ),
    outcomes: new Set(outcomes.keys()),
    sections: new Map([...steps, ...outcomes]),
  }
}

/** The links of a question's options, in their order. */
export function optionsIn(section: HTMLElement): readonly HTMLAnchorElement[] {
  return [...section.querySelectorAll<HTMLAnchorElement>('[data-guide-next]')]
}

/** The heading of a step or outcome. */
export function headingIn(section: HTMLElement): HTMLElement | null {
  return section.querySelector<HTMLElement>('[data-guide-heading]')
}

function sectionsWith(
  article: HTMLElement,
  key: string,
  selector: string,
): ReadonlyMap<string, HTMLElement> {
  return new Map(
    [...article.querySelectorAll<HTMLElement>(selector)].map((section) => [
      section.dataset[key] ?? '',
      section,
    ]),
  )
}
