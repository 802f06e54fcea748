import type { GuideGraph } from '../../domain/guide.ts'

/** A guide with its texts ready to be read: references already replaced. */
export interface DrawnGuide extends GuideGraph {
  readonly steps: ReadonlyMap<
    string,
    {
      readonly question: string
      readonly options: readonly { readonly label: string; readonly next: string }[]
    }
  >
  readonly outcomes: ReadonlyMap<string, { readonly title?: string; readonly text: string }>
}

/** What the drawing says besides the guide's own texts. */
export interface DrawingWords {
  readonly title: string
  readonly description: string
  /** Stands where an option leads to a name that the guide does not have. */
  readonly nowhere: (name: string) => string
  /** Begins the ids inside the drawing; different for each drawing of a page. */
  readonly idPrefix: string
}
