import type { LockedPackage } from './locked-packages.ts'

/** Licences under which a package may be used and passed on without asking anybody. */
const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
])

/** Packages under other licences, each with the reason why it may be used. */
export const ARGUED: { readonly [name: string]: string } = {
  '@img/sharp':
    'LGPL-3.0: image library that Astro may load at build; the guide uses no pictures of its own and ships none of it.',
  'axe-core': 'MPL-2.0: used unchanged in tests only, never shipped.',
  lightningcss: 'MPL-2.0: minifies styles at build, used unchanged, never shipped.',
  'dictionary-et': 'LGPL-3.0: the spelling dictionary of a test, used unchanged, never shipped.',
}

/** May it be used for its licence alone? Of „A OR B“ one is enough, of „A AND B“ both are needed. */
export function isAllowed({ licence = '' }: Pick<LockedPackage, 'licence'>): boolean {
  const alternatives = licence.replaceAll(/[()]/g, '').split(' OR ')
  return alternatives.some((one) => one.split(' AND ').every((each) => ALLOWED.has(each.trim())))
}
