import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inflectNoun, inflectVerb, loadParadigmBank } from '../support/estonian.ts'
import { loadEstonianWordList } from '../support/hunspell-dictionary.ts'

interface Judgement {
  readonly forms: string
  readonly check: string
}

const bank = loadParadigmBank()
const isListed = loadEstonianWordList()
const judgements = readJudgements()
const simpleNouns = [...bank.nouns, ...(bank.pronouns ?? [])].filter(({ parts }) => parts.length === 0)
const words = [...simpleNouns.map(inflectNoun), ...bank.verbs.map(inflectVerb)]
const rejected = words.flatMap(({ lemma, forms }) =>
  [...forms].filter((form) => !isAccepted(form)).map((form) => ({ lemma, form })),
)

describe('the paradigm bank', () => {
  test('holds the words of the helpline', () => {
    expect(words.length).toBeGreaterThan(900)
  })

  test('generates forms that Hunspell accepts', () => {
    const all = words.reduce((sum, { forms }) => sum + forms.size, 0)
    expect(1 - rejected.length / all).toBeGreaterThanOrEqual(0.98)
  })

  test('has a judgement for every form that Hunspell does not know', () => {
    expect(countByLemma(rejected.filter((word) => !isJudged(word)))).toEqual({})
  })

  test('has no judgement that is not needed', () => {
    const needed = new Set(rejected.map(({ lemma }) => lemma))
    expect([...judgements.keys()].filter((lemma) => !needed.has(lemma))).toEqual([])
  })

  test('names nouns of action that it lists', () => {
    const nouns = new Set(bank.nouns.map(({ lemma }) => lemma))
    const named = bank.verbs.flatMap(({ actionNouns }) => actionNouns)
    expect(named.filter((noun) => !nouns.has(noun))).toEqual([])
  })
})

function countByLemma(unjudged: typeof rejected): Record<string, string> {
  const byLemma = Object.groupBy(unjudged, ({ lemma }) => lemma)
  return Object.fromEntries(
    Object.entries(byLemma).map(([lemma, group = []]) => {
      const examples = group.slice(0, 3).map(({ form }) => form)
      return [lemma, `${String(group.length)}: ${examples.join(', ')}`]
    }),
  )
}

// Names of places are capitalised there.
function isAccepted(form: string): boolean {
  return isListed(form) || isListed(form.charAt(0).toUpperCase() + form.slice(1))
}

function isJudged({ lemma, form }: { lemma: string; form: string }): boolean {
  const judgement = judgements.get(lemma)
  if (judgement === undefined || !covers(judgement.forms, form)) return false
  const [before, after] = judgement.check.split('→').map((text) => text.trim().replace('∅', ''))
  if (after === undefined) return true
  return before !== undefined && form.startsWith(before) && isAccepted(after + form.slice(before.length))
}

function covers(forms: string, form: string): boolean {
  return forms.endsWith('*') ? form.startsWith(forms.slice(0, -1)) : form === forms
}

function readJudgements(): Map<string, Judgement> {
  const rows = readFileSync('docs/paradigms-not-in-hunspell.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
  return new Map(
    rows.map((row) => {
      const [, lemma = '', forms = '', check = ''] = row.split('|').map((cell) => cell.trim())
      return [lemma, { forms, check }]
    }),
  )
}
