import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mutated, PAYLOADS } from './payloads.ts'

/** Content that an attacker has written: files laid over the good fixture. */
export interface HostileCase {
  readonly name: string
  /** Bytes by path in the content folder; a link points to what it names. */
  readonly files: readonly (readonly [path: string, bytes: string | Buffer | { link: string }])[]
  /** True when it must be refused with a finding; else it may also pass as harmless words. */
  readonly refused: boolean
}

const ANSWER = readFileSync(
  join(import.meta.dirname, '..', '..', 'fixtures', 'good', 'answers', 'alfa.et.md'),
  'utf8',
)
const GOOD_TEXT = 'Kaarti saab vahetada kogu aasta.'

/** Where words can stand, each with a file that has them there. */
const PLACEMENTS: { readonly [name: string]: (text: string) => readonly [string, string] } = {
  background: (text) => ['answers/lõks.et.md', ANSWER.replace(GOOD_TEXT, () => text)],
  letter: (text) => [
    'answers/lõks.et.md',
    ANSWER.replace('Loa saate vahetada e-teeninduses.', () => text),
  ],
  title: (text) => ['answers/lõks.et.md', ANSWER.replace('"Loa vahetamine"', () => quoted(text))],
}

/** The payload at one of its places, in an answer of this id. */
export function textCases(): readonly HostileCase[] {
  const texts = [...PAYLOADS, ...mutated(120, 20_261_122)]
  return Object.entries(PLACEMENTS).flatMap(([placement, place]) =>
    texts.map((text, index) => {
      const id = `loks-${placement}-${String(index)}`
      const [path, bytes] = place(text)
      return {
        name: `${id}: ${JSON.stringify(text).slice(0, 80)}`,
        files: [[path.replace('lõks', id), bytes]] as const,
        refused: false,
      }
    }),
  )
}

const quoted = (text: string): string => JSON.stringify(text)
const answer = (path: string, bytes: string | Buffer, name: string): HostileCase => ({
  name,
  files: [[path, bytes]],
  refused: true,
})
const front = (first: string, name: string): HostileCase =>
  answer('answers/gamma.et.md', `${first}\n${ANSWER.slice(4)}`, name)
const yaml = (text: string, name: string): HostileCase => answer('facts/gamma.yml', text, name)
const field = (line: string, name: string): HostileCase =>
  answer('answers/gamma.et.md', ANSWER.replace('related: []', `related: []\n${line}`), name)
const body = (text: string, name: string): HostileCase =>
  answer(
    'answers/gamma.et.md',
    ANSWER.replace(GOOD_TEXT, () => text),
    name,
  )

/** A thousand million words by nine aliases. */
const bomb = [
  'a: &a ["x","x","x","x","x","x","x","x","x"]',
  ...[...'bcdefghi'].map((name, index) => {
    const former = 'abcdefgh'[index] ?? 'a'
    return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${former}`).join(',')}]`
  }),
].join('\n')

/** Files that must be refused for what they are. */
export const FILE_CASES: readonly HostileCase[] = [
  ...['js', 'javascript', 'json', 'coffee', 'coffeescript', 'cson', 'toml', 'ts', 'exec', 'JS'].map(
    (language) => front(`---${language}`, `front matter in ${language}`),
  ),
  front('---js\nmodule.exports = tripwire()\n---', 'front matter that is a program'),
  front('--- !!js/function', 'front matter with a tag after it'),
  ...[
    '!!js/function "function(){tripwire()}"',
    '!!js/regexp /a/',
    '!!js/undefined ""',
    '!!python/object/apply:os.system ["id"]',
    '!ruby/object:Gem::Installer {}',
    '!<tag:yaml.org,2002:js/function> "tripwire()"',
    '!!binary "dHJpcHdpcmUoKQ=="',
    '!include /etc/passwd',
  ].map((tag) => field(`lisa: ${tag}`, `YAML tag ${tag}`)),
  ...[
    '__proto__',
    'constructor',
    'prototype',
    '"__proto__"',
    '? __proto__\n',
    "'\\u005f_proto__'",
  ].map((key) => field(`${key}: { polluted: true }`, `key ${key}`)),
  field('gaps:\n  __proto__:\n    label: "x"\n    kind: "text"', 'gap named __proto__'),
  field('gaps:\n  constructor:\n    label: "x"\n    kind: "text"', 'gap named constructor'),
  field('<<: { title: "üle kirjutatud" }', 'merge key'),
  field('title: "Teine pealkiri"', 'field given twice'),
  yaml(bomb, 'YAML bomb by aliases'),
  yaml(`a: &a [*a]`, 'alias of itself'),
  yaml('['.repeat(50_000), 'YAML nested 50,000 deep'),
  yaml('{a: '.repeat(20_000), 'YAML mappings nested 20,000 deep'),
  yaml(
    `a:${'\n'}${Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth + 1)}a:`).join('\n')}`,
    'YAML indented 2,000 deep',
  ),
  yaml('- '.repeat(20_000), 'YAML lists nested 20,000 deep'),
  yaml('a: "\\uD800"\n%TAG ! x\n---\n...', 'YAML with stray directives'),
  yaml('a: |\n\t\tx\n b', 'YAML with tabs'),
  yaml('\u0000\u0000\u0000', 'NUL bytes'),
  body('>'.repeat(50_000), 'quotes nested 50,000 deep'),
  body(`${'- '.repeat(5_000)}x`, 'lists nested 5,000 deep'),
  body(
    Array.from({ length: 600 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
    'lists indented 600 deep',
  ),
  body(`${':::meri\n'.repeat(2_000)}x`, 'directives opened 2,000 times'),
  { ...body(`${':'.repeat(5_000)}meri\nx`, 'a directive of 5,000 colons'), refused: false },
  body(`${'[ '.repeat(300)}x${' ](x)'.repeat(300)}`, 'links nested 300 deep'),
  body(`<${'div><'.repeat(5_000)}`, 'tags nested 5,000 deep'),
  answer('answers/gamma.et.md', ANSWER.repeat(2_000), 'an answer of 1.5 MB'),
  answer('answers/gamma.et.md', Buffer.from([0xff, 0xfe, 0x00, 0x41]), 'UTF-16'),
  answer(
    'answers/gamma.et.md',
    Buffer.concat([Buffer.from(ANSWER), Buffer.from([0xc3, 0x28])]),
    'broken UTF-8',
  ),
  answer(
    'answers/gamma.et.md',
    Buffer.concat([Buffer.from(ANSWER), Buffer.from([0xed, 0xa0, 0x80])]),
    'a lone surrogate in UTF-8',
  ),
  answer(
    'answers/gamma.et.md',
    Buffer.concat([Buffer.from(ANSWER), Buffer.from([0xc0, 0xaf])]),
    'an overlong slash',
  ),
  answer('answers/gamma.et.md', '', 'an empty file'),
  answer('answers/gamma.et.md', '---\n---\n', 'empty front matter'),
  answer('answers/gamma.et.md', '---\n"just words"\n---\n', 'front matter that is a word'),
  answer('answers/gamma.et.md', '---\n- 1\n- 2\n---\n', 'front matter that is a list'),
  answer('answers/gamma.et.md', '---\nnull\n---\n', 'front matter that is nothing'),
  ...[
    'gаmma', // Cyrillic а
    'gamma\u200B',
    'gamma\u202E',
    'ｇａｍｍａ',
    'Gamma',
    'gamma ',
    'gamma%2e%2e',
    'gamma..',
    'gam_ma',
    'gamma$(id)',
    "gamma'",
    '-gamma',
    'gamma--beeta',
    'a'.repeat(100),
    'gämma',
    'con;rm',
    'gamma\u0000'.replace('\u0000', '\u0001'),
  ].map((id) => answer(`answers/${id}.et.md`, ANSWER, `id ${JSON.stringify(id).slice(0, 40)}`)),
  answer('answers/__proto__.et.md', ANSWER, 'id __proto__'),
  answer('guides/__proto__.yml', 'title: "x"', 'guide __proto__'),
  answer('facts/kaust/gamma.yml', 'group: "x"\nfacts: {}', 'a file in a folder too deep'),
  answer('answers/gamma.et.md/../../x.md', ANSWER, 'a file elsewhere'),
  ...[
    '/etc/passwd',
    '/etc',
    '../../../../etc/passwd',
    '/dev/zero',
    '/proc/self/environ',
    '.',
    'puudub.md',
  ].map((link): HostileCase => ({
    name: `link to ${link}`,
    files: [['answers/gamma.et.md', { link }]],
    refused: true,
  })),
  { name: 'linked folder', files: [['facts/mujal', { link: '/etc' }]], refused: true },
  yaml('group: "../../etc"\nfacts: {}', 'a group that leaves the folder'),
  yaml('group: "__proto__"\nfacts: {}', 'a group named __proto__'),
  yaml(
    `group: "tasud2"\nfacts:\n  "luba.peidus": { kind: "amount" }`,
    'a fact with a dot in its name',
  ),
  yaml(
    `group: "tasud2"\nfacts:\n  luba:\n    kind: "amount"\n    label: { et: "a", ru: "b", en: "c" }\n    page: "javascript:tripwire()"\n    values: []`,
    'a page that is a script',
  ),
  yaml(
    `group: "tasud2"\nfacts:\n  luba:\n    kind: "amount"\n    label: { et: "a", ru: "b", en: "c" }\n    values:\n      - value: .inf\n        source: { url: "https://a.ee/", checked: "2026-11-22", confidence: "high" }`,
    'an endless fee',
  ),
  field(
    'sources:\n  - url: "data:text/html,x"\n    checked: "2026-11-22"\n    confidence: "high"',
    'a source that is data',
  ),
  answer('golden-calls.tsv', `et\t${'x'.repeat(10)}`, 'a call without an answer'),
  answer('topics.yml', 'topics: { __proto__: [] }', 'topics with a dangerous key'),
  answer('glossary.yml', 'terms: [&a { et: *a }]', 'a term of itself'),
  answer('letters/gamma.yml', 'closings: !!set { a, b }', 'letters with a tag'),
]
