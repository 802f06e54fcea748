import fc from 'fast-check'
import { parseFragment, serialize } from 'parse5'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseCsv } from '../../../tests/support/parse-csv.ts'
import type { ExportLetter } from '../export-letter.ts'
import { chatwoot } from './chatwoot.ts'
import { espanso } from './espanso.ts'
import { zammad } from './zammad.ts'
import { zendesk } from './zendesk.ts'

function letter(words: string, overrides: Partial<ExportLetter> = {}): ExportLetter {
  const text = (text: string) => ({ kind: 'text', text }) as const
  const gap = (name: string) => ({ kind: 'gap', name }) as const
  return {
    id: 'juhiluba-kadunud',
    language: 'et',
    title: 'Kadunud "juhiluba", 2. osa',
    keywords: ['load kadunud', 'no', '1e3'],
    gaps: [
      { name: 'kliendi-nimi', label: 'Kliendi nimi', kind: 'text' },
      { name: 'vastuse-paev', label: 'Vastuse päev', kind: 'date' },
      { name: 'viis', label: 'Kättesaamise viis', kind: 'choice', options: ['büroos', 'postiga'] },
    ],
    blocks: [
      { kind: 'paragraph', children: [text('Tere, '), gap('kliendi-nimi'), text('!')] },
      { kind: 'paragraph', children: [text(words)] },
      {
        kind: 'list',
        rows: [
          [{ kind: 'paragraph', children: [text('päev '), gap('vastuse-paev')] }],
          [{ kind: 'paragraph', children: [gap('viis')] }],
        ],
      },
    ],
    reference: 'juhiluba-kadunud.et.1a2b3c4d',
    ...overrides,
  }
}

const TEXTS = [
  'Lihtne lause.',
  'Tasu on "23 €", büroos 33 €; <b>mitte</b> rohkem & vähem',
  'esimene rida\nteine, rida',
  "[[mitte väli]] ja {üks} 'tsitaat' #{ruby}: - x",
  '# märkus, - loend, ? võti, 2026-11-22, yes',
]
const anyWords = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'grapheme', maxLength: 80 }))

interface EspansoMatch {
  readonly trigger: string
  readonly label: string
  readonly search_terms: readonly string[]
  readonly replace?: string
  readonly form?: string
  readonly form_fields?: {
    readonly [name: string]: { readonly type?: string; readonly values?: readonly string[] }
  }
}
const matchesOf = (letters: readonly ExportLetter[]) =>
  (parse(espanso.build(letters).text) as { readonly matches: readonly EspansoMatch[] }).matches

describe('zammad', () => {
  const rowsOf = (letters: readonly ExportLetter[]) => parseCsv(zammad.build(letters).text)

  test('has the columns of a text module and one row a letter', () => {
    const [head, ...rows] = rowsOf([letter('A'), letter('B', { language: 'ru' })])
    expect(head).toEqual(['name', 'keywords', 'content', 'note', 'active'])
    expect(rows.map((row) => [row.length, row[0], row[4]])).toEqual([
      [5, 'Kadunud "juhiluba", 2. osa (ET)', 'true'],
      [5, 'Kadunud "juhiluba", 2. osa (RU)', 'true'],
    ])
  })

  test('puts its variable for the client and marked blanks for the rest', () => {
    const content = rowsOf([letter('A')])[1]?.[2]
    expect(content).toContain('<p>Tere, #{ticket.customer.fullname}!</p>')
    expect(content).toContain('<li>päev [Vastuse päev]</li><li>[Kättesaamise viis]</li>')
  })

  test('any words stay whole and stay words, not markup', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const rows = rowsOf([letter(words), letter('B', { language: 'en' })])
        expect(rows.map((row) => row.length)).toEqual([5, 5, 5])
        const html = rows[1]?.[2] ?? ''
        expect(html.match(/<(?!\/?(p|ul|li|br)>)/g)).toBeNull()
        expect(serialize(parseFragment(html.replaceAll('\u0000', '')))).toContain('</p>')
      }),
    )
  })

  test('two answers of one title keep two names', () => {
    const names = rowsOf([letter('A'), letter('B', { id: 'teine' })]).map((row) => row[0])
    expect(new Set(names).size).toBe(3)
  })
})

describe('chatwoot', () => {
  test('is a list of bodies with unique short codes', () => {
    const bodies = JSON.parse(
      chatwoot.build([letter('A'), letter('B', { language: 'ru' })]).text,
    ) as object[]
    expect(bodies.map((body) => Object.keys(body))).toEqual([
      ['short_code', 'content'],
      ['short_code', 'content'],
    ])
    expect(bodies).toMatchObject([
      {
        short_code: 'juhiluba-kadunud-et',
        content: 'Tere, {{contact.name}}!\n\nA\n\n– päev [Vastuse päev]\n– [Kättesaamise viis]',
      },
      { short_code: 'juhiluba-kadunud-ru' },
    ])
  })
})

describe('zendesk', () => {
  test('is a list of macros that write a rich comment', () => {
    const [body] = JSON.parse(zendesk.build([letter('A & B')]).text) as unknown[]
    expect(body).toEqual({
      macro: {
        title: 'Teejuht::Kadunud "juhiluba", 2. osa (ET)',
        description: 'juhiluba-kadunud.et.1a2b3c4d, load kadunud, no, 1e3',
        active: true,
        actions: [
          {
            field: 'comment_value_html',
            value:
              '<p>Tere, {{ticket.requester.name}}!</p>\n<p>A &amp; B</p>\n<ul><li>päev [Vastuse päev]</li><li>[Kättesaamise viis]</li></ul>',
          },
        ],
      },
    })
  })
})

describe('espanso', () => {
  test('asks for every gap in a form, with a choice where there is one', () => {
    const [match] = matchesOf([letter('A')])
    expect(match).toMatchObject({
      trigger: ':juhiluba-kadunud:et',
      label: 'Kadunud "juhiluba", 2. osa (ET)',
      search_terms: ['juhiluba-kadunud', 'load kadunud', 'no', '1e3'],
      form: 'Tere, [[kliendi_nimi]]!\n\nA\n\n– päev [[vastuse_paev]]\n– [[viis]]',
      form_fields: { viis: { type: 'choice', values: ['büroos', 'postiga'] } },
    })
    expect(match?.replace).toBeUndefined()
  })

  test('without a gap it replaces at once', () => {
    const blocks = [{ kind: 'paragraph', children: [{ kind: 'text', text: 'Tere!' }] }] as const
    const [match] = matchesOf([letter('', { blocks })])
    expect(match).toMatchObject({ replace: 'Tere!' })
    expect(match?.form).toBeUndefined()
  })

  test('for any words the fields are those of the gaps, by names that Espanso takes', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const [match] = matchesOf([letter(words)])
        const fields = [...(match?.form ?? '').matchAll(/\[\[(.*?)\]\]/gs)].map((found) => found[1])
        expect(fields).toEqual(['kliendi_nimi', 'vastuse_paev', 'viis'])
        expect(Object.keys(match?.form_fields ?? {})).toEqual(fields)
        for (const field of fields) expect(field).toMatch(/^\w+$/)
      }),
    )
  })

  test('no trigger is the beginning of another', () => {
    const ids = ['luba', 'luba-e', 'luba-et', 'a']
    const triggers = matchesOf(
      ids.flatMap((id) =>
        (['et', 'ru', 'en'] as const).map((language) => letter('A', { id, language })),
      ),
    ).map(({ trigger }) => trigger)
    const shadowed = triggers.filter((one) =>
      triggers.some((other) => other !== one && one.startsWith(other)),
    )
    expect(shadowed).toEqual([])
    expect(new Set(triggers).size).toBe(12)
  })
})

test.each([zammad, chatwoot, zendesk, espanso])(
  'no letters make an empty, readable file',
  (target) => {
    const { path, text } = target.build([])
    const read = path.endsWith('.csv')
      ? parseCsv(text)
      : path.endsWith('.json')
        ? JSON.parse(text)
        : parse(text)
    expect(JSON.stringify(read)).toMatch(/^(\[\]|\{"matches":\[\]\}|\[\["name",.*\]\])$/)
  },
)
