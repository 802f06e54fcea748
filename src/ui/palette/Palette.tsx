import { useEffect, useRef } from 'react'
import { et } from '../../i18n/et.ts'
import { boundQuery } from '../../search/query/parse-query.ts'
import { PaletteBody } from './PaletteBody.tsx'
import { usePageQuery } from './use-page-query.ts'
import { useSearch } from './use-search.ts'

interface Props {
  /** Open in the page, or a dialog that opens when called. */
  readonly mode: 'inline' | 'dialog'
  /** Whether the page's address keeps the query, when it is open in the page. */
  readonly inAddress?: boolean | undefined
}

/** The guide's one search box. Rendered to static HTML by the layout, brought to life by `hydrate.ts`. */
export function Palette({ mode, inAddress = true }: Props) {
  const search = useSearch()
  const input = useRef<HTMLInputElement>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const inline = mode === 'inline'

  useEffect(() => {
    // Letters typed before this script came.
    if (input.current?.value) search.type(input.current.value)
    if (inline && document.activeElement === document.body) input.current?.focus()
  }, [])
  usePageQuery(inline && inAddress, boundQuery(search.state.query), (query) => {
    if (!input.current || input.current.value) return
    input.current.value = query
    search.type(query)
  })

  if (inline) return <PaletteBody search={search} inputRef={input} focused />
  const close = () => dialog.current?.close()
  return (
    <dialog
      ref={dialog}
      className="palette-dialog"
      aria-label={et.palette.label}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <PaletteBody search={search} inputRef={input} focused={false} onClose={close} />
    </dialog>
  )
}
