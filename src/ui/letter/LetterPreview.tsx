import { Fragment, type ReactNode } from 'react'
import type { Day } from '../../domain/day.ts'
import type { Language } from '../../domain/language.ts'
import type { ComposedGap } from '../../letters/gather-gaps.ts'
import { wordsOfFact } from '../../letters/fill.ts'
import type { Inline, LetterBlock, OpenInline } from '../../letters/model.ts'

interface Props {
  readonly language: Language
  /** With what was typed so far. */
  readonly blocks: readonly LetterBlock[]
  readonly gaps: readonly ComposedGap[]
  readonly day: Day
}

/** The letter as the client will read it; gaps that are still open are marked by their labels. */
export function LetterPreview({ language, blocks, gaps, day }: Props) {
  const words = (inlines: readonly Inline<OpenInline>[]): ReactNode =>
    inlines.map((inline, index) => <Fragment key={index}>{piece(inline)}</Fragment>)
  const piece = (inline: Inline<OpenInline>): ReactNode => {
    switch (inline.kind) {
      case 'text':
        return inline.text
      case 'break':
        return <br />
      case 'strong':
        return <strong>{words(inline.children)}</strong>
      case 'link':
        return (
          <a href={inline.url} className="outside" rel="noreferrer">
            {words(inline.children)}
          </a>
        )
      case 'fact':
        return <span className="fact">{words(wordsOfFact(inline, day))}</span>
      case 'gap':
        return <mark className="gap">[{labelOf(inline.name, gaps)}]</mark>
    }
  }
  const block = (one: LetterBlock, index: number): ReactNode => {
    switch (one.kind) {
      case 'paragraph':
        return <p key={index}>{words(one.children)}</p>
      case 'list': {
        const rows = one.rows.map((row, place) => <li key={place}>{row.map(block)}</li>)
        return one.start === undefined ? (
          <ul key={index}>{rows}</ul>
        ) : (
          <ol key={index} start={one.start}>
            {rows}
          </ol>
        )
      }
      case 'table':
        return <PreviewTable key={index} rows={one.rows.map((row) => row.map(words))} />
    }
  }
  return (
    <div className="prose letter-preview" lang={language} data-letter-preview>
      {blocks.map(block)}
    </div>
  )
}

function PreviewTable({ rows }: { readonly rows: readonly (readonly ReactNode[])[] }) {
  const [head = [], ...rest] = rows
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell, index) => (
            <th key={index} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rest.map((row, index) => (
          <tr key={index}>
            {row.map((cell, place) => (
              <td key={place}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function labelOf(name: string, gaps: readonly ComposedGap[]): string {
  return gaps.find((gap) => gap.name === name)?.label ?? name
}
