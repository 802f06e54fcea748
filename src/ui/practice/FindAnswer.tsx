import { type KeyboardEvent, type MouseEvent } from 'react'
import { practiceWords as words } from '../../i18n/et-learning.ts'
import { Palette } from '../palette/Palette.tsx'

interface Props {
  readonly onChoose: (answerId: string) => void
  readonly onGiveUp: () => void
}

/**
 * The palette that the job uses. Choosing a hit here is the trainee's reply; only the keys
 * that would leave the page or show the answer beforehand are held back.
 */
export function FindAnswer({ onChoose, onGiveUp }: Props) {
  const onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element)) return
    const hit = event.target.closest<HTMLElement>('a[role=option]')
    if (!hit) return
    event.preventDefault()
    const id = hit.dataset['answerId']
    if (id !== undefined) onChoose(id)
  }
  const onKey = (event: KeyboardEvent): void => {
    const shortcut = event.altKey && ['KeyC', 'KeyL'].includes(event.code)
    const newTab = (event.ctrlKey || event.metaKey) && event.key === 'Enter'
    if (!shortcut && !newTab) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <section aria-labelledby="practice-find" onClickCapture={onClick} onKeyDownCapture={onKey}>
      <h2 id="practice-find">{words.find}</h2>
      <Palette mode="inline" inAddress={false} />
      <p>
        <button type="button" className="button" onClick={onGiveUp}>
          {words.giveUp}
        </button>
      </p>
    </section>
  )
}
