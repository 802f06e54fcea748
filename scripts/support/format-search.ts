import type { SearchHit, SearchResult } from '../../src/search/query/search-result.ts'

/** Hits for a person at a terminal: rank, id, title, score. */
export function formatHits({ hits, others, confident, query }: SearchResult): string {
  const found = others.map(
    ({ kind, title, lang, says, address, card }) =>
      `  * ${kind.padEnd(8)} [${lang}] ${title}${says[0]?.text ? `: ${says[0].text}` : ''} (${address ?? card?.id ?? ''})\n`,
  )
  if (hits.length === 0 && found.length === 0) return `„${query}“: vastust ei leitud.\n`
  const notice = confident ? '' : 'Teejuht seda vist ei kata; lähimad vastused:\n'
  return `${notice}${hits.map(formatHit).join('\n')}\n${found.join('')}`
}

function formatHit(hit: SearchHit, index: number): string {
  return `${String(index + 1).padStart(2)}. ${hit.id.padEnd(36)} ${hit.score.toFixed(2).padStart(7)}  [${hit.lang}] ${hit.title}`
}

/** How the query was read and why each answer stands where it stands. */
export function formatExplanation(result: SearchResult): string {
  const readings = (result.explanation?.languages ?? []).map(({ lang, words }) => {
    const lines = words.map(
      (word) =>
        `    ${word.text}${word.known ? '' : ' (tundmatu)'}: ${word.terms
          .slice(0, 8)
          .map((term) => `${term.term} [${term.kind} ${term.quality.toFixed(2)}]`)
          .join(', ')}`,
    )
    return `  ${lang}\n${lines.join('\n')}`
  })
  const hits = result.hits.map((hit, index) => {
    const matches = (hit.explanation?.matches ?? []).map(
      (match) =>
        `      ${match.word} → ${match.term} [${match.kind}] väljal ${match.fields.join(', ')}`,
    )
    return `${formatHit(hit, index)}\n${matches.join('\n')}`
  })
  const certainty = result.explanation?.certainty.toFixed(2) ?? ''
  return `Päring „${result.query}“, keel ${result.lang}, kindlus ${certainty}${result.confident ? '' : ' (ebakindel)'}\n${readings.join('\n')}\n\n${hits.join('\n')}\n`
}
