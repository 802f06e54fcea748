import { Fragment, memo } from 'react'
import { et } from '../../i18n/et.ts'

interface Props {
  readonly explaining: boolean
  readonly onExplain: () => void
}

/** The keys, for who does not know them yet, and the way to ask why. */
export const PaletteFooter = memo(function PaletteFooter({ explaining, onExplain }: Props) {
  return (
    <div className="palette-footer">
      <p className="palette-keys">
        {et.palette.keyHints.map(([key, does]) => (
          <Fragment key={key}>
            <kbd>{key}</kbd>
            <span>{does}</span>
          </Fragment>
        ))}
      </p>
      <button type="button" aria-pressed={explaining} onClick={onExplain}>
        {et.palette.explain} <kbd>{et.palette.explainKey}</kbd>
      </button>
    </div>
  )
})
