import type { KeyboardEvent, Ref } from 'react'
import { et } from '../../i18n/et.ts'
import { LIST_ID } from './HitList.tsx'
import { ClearIcon, SearchIcon } from './icons.tsx'
import { isBlank } from './palette-state.ts'

interface Props {
  readonly ref: Ref<HTMLInputElement>
  readonly query: string
  /** The element of the selected row. */
  readonly activeId: string | undefined
  readonly focused: boolean
  /** Told of what the box will hold once the browser has put a letter in. */
  readonly onForesee: (query: string) => void
  readonly onType: (query: string) => void
  readonly onKey: (event: KeyboardEvent) => void
  readonly onClear: () => void
  /** In a dialog only. */
  readonly onClose?: (() => void) | undefined
}

/**
 * The box that agents type in. It is not controlled by React: letters typed before the
 * script came stay, and none waits for a render. Without any script it is a form that
 * leads to the full-text page.
 */
export function PaletteInput(props: Props) {
  const { ref, query, activeId, focused, onForesee, onType, onKey, onClear, onClose } = props
  return (
    <form
      className="palette-box"
      role="search"
      action="/otsing/"
      onSubmit={(event) => event.preventDefault()}
    >
      <SearchIcon />
      <input
        ref={ref}
        id="palette-input"
        name="q"
        type="text"
        role="combobox"
        aria-label={et.palette.label}
        aria-expanded={!isBlank(query)}
        aria-controls={LIST_ID}
        aria-activedescendant={activeId}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        placeholder={et.palette.placeholder}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        autoFocus={focused}
        onBeforeInput={(event) => onForesee(valueAfter(event.currentTarget, event.data))}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKey}
      />
      <button
        type="button"
        className="palette-icon-button"
        aria-label={et.palette.clear}
        hidden={query === ''}
        onClick={onClear}
      >
        <ClearIcon />
      </button>
      {onClose && (
        <button type="button" className="palette-close" onClick={onClose}>
          {et.palette.close}
        </button>
      )}
    </form>
  )
}

/** Putting a letter in takes the browser longer than asking does: the worker searches meanwhile. */
function valueAfter(
  { value, selectionStart, selectionEnd }: HTMLInputElement,
  put: string,
): string {
  const end = value.length
  return value.slice(0, selectionStart ?? end) + put + value.slice(selectionEnd ?? end)
}
