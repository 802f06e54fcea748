/** Where what agents report goes: a forge's new issue, a mailbox, or nowhere but the clipboard. */
export type ReportTarget =
  | { readonly kind: 'github'; readonly project: string }
  | { readonly kind: 'gitlab'; readonly project: string }
  | { readonly kind: 'mail'; readonly mailbox: string }
  | { readonly kind: 'copy' }

/** What an agent found wrong or missing. */
export interface Report {
  readonly about: 'wrong' | 'missing'
  /** The page's path, without query and fragment. */
  readonly page: string
  /** What the page is called. */
  readonly title: string
  /** Which words of the answer were shown: `juhiluba-kadunud.et.1a2b3c4d`. */
  readonly reference?: string | undefined
  /** What was typed into the search box. */
  readonly query: string
  /** In the agent's own words. */
  readonly words: string
}
