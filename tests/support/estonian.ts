import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type {
  NounParadigm,
  ParadigmBank,
  VerbParadigm,
} from '../../src/search/analysis/estonian/paradigm.ts'
import { parseParadigmBank } from '../../src/search/analysis/estonian/parse-bank.ts'
import { formsOf, nounStems, verbStems } from '../../src/search/analysis/estonian/stems.ts'

/** A word and all its inflected forms, mine- and ja-nouns of verbs included. */
export interface InflectedWord {
  readonly lemma: string
  readonly forms: ReadonlySet<string>
}

/** Reads a paradigm file below the root; throws on a faulty line. */
export function loadParadigms(path: string): ParadigmBank {
  const { bank, faults } = parseParadigmBank(parse(readFileSync(path, 'utf8')))
  if (faults.length > 0)
    throw new Error(faults.map(({ key, message }) => `${key}: ${message}`).join('\n'))
  return bank
}

/** The paradigm bank of the content. */
export function loadParadigmBank(): ParadigmBank {
  return loadParadigms('content/vocabulary/paradigms.et.yml')
}

export function inflectNoun(noun: NounParadigm): InflectedWord {
  return { lemma: noun.lemma, forms: formsOf(nounStems(noun)) }
}

export function inflectVerb(verb: VerbParadigm): InflectedWord {
  return { lemma: verb.lemma, forms: formsOf(verbStems(verb)) }
}

// Of both numbers; the nominative and the partitive are written out in the table.
const CASE_ENDINGS = ['', 'sse', 's', 'st', 'le', 'l', 'lt', 'ks', 'ni', 'na', 'ta', 'ga']

/** All 28 case forms of a noun, from its genitive, partitive, plural genitive and plural partitive. */
export function caseForms(lemma: string, line: string): string[] {
  const [genitive = '', partitive = '', pluralGenitive = '', pluralPartitive = ''] =
    line.split(', ')
  return [
    lemma,
    partitive,
    ...CASE_ENDINGS.map((ending) => genitive + ending),
    `${genitive}d`,
    pluralPartitive,
    ...CASE_ENDINGS.map((ending) => pluralGenitive + ending),
  ]
}
