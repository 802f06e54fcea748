import type { Day } from '../../domain/day.ts'
import { textsOfGuide, type Guide } from '../../domain/guide.ts'
import { drawGuide } from '../../guides/draw/draw-guide.ts'
import { measureRoutes } from '../../guides/measure.ts'
import { et } from '../../i18n/et.ts'
import { guideDigest } from '../../knowledge-base/digest.ts'
import type { KnowledgeBase } from '../../knowledge-base/knowledge-base.ts'
import type { Sides } from './answer-change.ts'
import { resolveWords } from './resolve-words.ts'
import { diffWords, type WordDiff } from './word-diff.ts'

/** A guide as one side has it. */
export interface GuideSide {
  /** SVG. */
  readonly drawing: string
  readonly routes: number
  readonly longest: number
}

/** A guide that a request adds, changes or takes away, drawn on both sides. */
export interface GuideChange {
  readonly id: string
  readonly title: string
  readonly before: GuideSide | undefined
  readonly after: GuideSide | undefined
  /** Texts that differ, by the path of their field. */
  readonly texts: readonly { readonly path: string; readonly diff: WordDiff }[]
}

/** The guides whose words or routes differ. */
export function guideChanges(sides: Sides): readonly GuideChange[] {
  const { base, head, today } = sides
  return [...new Set([...base.guides.keys(), ...head.guides.keys()])].toSorted().flatMap((id) => {
    const [before, after] = [base.guides.get(id), head.guides.get(id)]
    const guide = after ?? before
    if (!guide || (before && after && guideDigest(before) === guideDigest(after))) return []
    return [
      {
        id,
        title: guide.title,
        before: before && sideOf(before, base, today, 'enne'),
        after: after && sideOf(after, head, today, 'parast'),
        texts: textDiffs(before, after),
      },
    ]
  })
}

function textDiffs(before: Guide | undefined, after: Guide | undefined): GuideChange['texts'] {
  const [left, right] = [textsByPath(before), textsByPath(after)]
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((path) => {
    const [old, now] = [left.get(path) ?? '', right.get(path) ?? '']
    return old === now ? [] : [{ path, diff: diffWords(old, now) }]
  })
}

function textsByPath(guide: Guide | undefined): ReadonlyMap<string, string> {
  return new Map(guide ? textsOfGuide(guide).map(({ path, text }) => [path, text]) : [])
}

function sideOf(
  guide: Guide,
  { facts, answers }: KnowledgeBase,
  day: Day,
  side: string,
): GuideSide {
  const words = (text: string): string => resolveWords(text, { facts, day, language: 'et' })
  const { routes, longest } = measureRoutes(guide)
  const steps = [...guide.steps.values()].map(
    ({ name, question, options }) =>
      [
        name,
        {
          question: words(question),
          options: options.map(({ label, next }) => ({ label: words(label), next })),
        },
      ] as const,
  )
  const outcomes = [...guide.outcomes.values()].map(({ name, answer, text }) => {
    const title = answers.get(answer)?.title
    return [name, { ...(title && { title }), text: words(text) }] as const
  })
  const drawing = drawGuide(
    { start: guide.start, steps: new Map(steps), outcomes: new Map(outcomes) },
    {
      title: `${et.guides.drawingTitle(words(guide.title))} (${side})`,
      description: et.guides.drawingDescription(guide.steps.size, guide.outcomes.size),
      nowhere: et.guides.nowhere,
      idPrefix: `joonis-${guide.id}-${side}`,
    },
  )
  return { drawing, routes, longest }
}
