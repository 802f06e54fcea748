import { expect, test } from 'vitest'
import type { Settings } from '../knowledge-base/knowledge-base.ts'
import { reportTarget } from './page-chrome.ts'

const editor = {
  forge: 'gitlab',
  repository: 'a/b',
  branch: 'main',
  address: 'https://gitlab.naide.ee',
  content: 'content',
} as const
const settings: Settings = { starter: false, organisation: 'Amet', signals: false }

test.each<[string, Partial<Settings>, unknown]>([
  ['nothing set', {}, { kind: 'copy' }],
  ['an editor', { editor }, { kind: 'gitlab', project: 'https://gitlab.naide.ee/a/b' }],
  [
    'a forge of its own',
    { editor, report: { forge: 'github', address: 'https://github.com/x/y' } },
    { kind: 'github', project: 'https://github.com/x/y' },
  ],
  [
    'a mailbox',
    { report: { forge: 'mail', address: 'teejuht@asutus.ee' } },
    { kind: 'mail', mailbox: 'teejuht@asutus.ee' },
  ],
])('%s', (_, change, target) => {
  expect(reportTarget({ ...settings, ...change })).toEqual(target)
})
