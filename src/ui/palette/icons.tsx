/** Drawn here: a page may load no picture from elsewhere. Decoration only, so hidden from readers. */
export function SearchIcon() {
  return (
    <svg className="palette-glass" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <circle cx="8.5" cy="8.5" r="5.5" />
      <path d="m12.6 12.6 5 5" />
    </svg>
  )
}

export function ClearIcon() {
  return (
    <svg className="palette-cross" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path d="m5 5 10 10M15 5 5 15" />
    </svg>
  )
}
