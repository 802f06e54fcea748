/** Folders whose code runs in a browser, a worker and a terminal alike: no DOM, no Node. */
export const PORTABLE = [
  'search',
  'letters',
  'guides',
  'learning',
  'facts',
  'i18n',
  'signals',
  'reporting',
] as const

const PORTABLE_AND_BELOW = [...PORTABLE, 'domain', 'support']

/**
 * Who may import whom under `src/`; also the table of ARCHITECTURE.md. A folder may
 * always import itself, and what is not listed here may not exist.
 */
export const LAYERS: { readonly [folder: string]: readonly string[] } = {
  support: [],
  domain: ['support'],
  search: ['domain', 'support'],
  letters: ['facts', 'domain', 'support'],
  guides: ['domain', 'support'],
  learning: ['domain', 'support'],
  reporting: ['i18n', 'domain', 'support'],
  facts: ['domain', 'support'],
  i18n: ['domain', 'support'],
  signals: ['domain', 'support'],
  'knowledge-base': ['facts', 'domain', 'support'],
  history: ['knowledge-base', 'facts', 'domain', 'support'],
  approvals: ['history', 'knowledge-base', 'domain', 'support'],
  checks: [
    'knowledge-base',
    'facts',
    'letters',
    'guides',
    'learning',
    'search',
    'domain',
    'support',
  ],
  review: [
    'checks',
    'approvals',
    'history',
    'knowledge-base',
    'search',
    'facts',
    'guides',
    'i18n',
    'signals',
    'domain',
    'support',
  ],
  editor: ['checks', 'knowledge-base', 'search', 'i18n', 'domain', 'support'],
  site: ['review', 'checks', 'approvals', 'history', 'knowledge-base', ...PORTABLE_AND_BELOW],
  export: ['site', 'approvals', 'letters', 'i18n', 'domain', 'support'],
  ui: PORTABLE_AND_BELOW,
  components: ['site', 'i18n', 'domain', 'styles'],
  layouts: ['reporting', 'ui', 'components', 'i18n', 'domain', 'styles'],
  pages: ['site', 'ui', 'components', 'layouts', 'i18n', 'domain', 'styles'],
  styles: [],
}

/** Packages that exactly one file (or folder) may import, so that they can be replaced in one place. */
export const DOORS: { readonly [packageName: string]: readonly string[] } = {
  'gray-matter': ['src/knowledge-base/front-matter.ts'],
  'ts-fsrs': ['src/learning/schedule.ts'],
  lunr: ['src/search/index/lunr-index.ts'],
  remark: ['src/knowledge-base/markdown.ts'],
  unified: ['src/knowledge-base/markdown.ts'],
  'remark-gfm': ['src/knowledge-base/markdown.ts'],
  'remark-directive': ['src/knowledge-base/markdown.ts'],
  'node:child_process': ['src/history/git.ts'],
}
