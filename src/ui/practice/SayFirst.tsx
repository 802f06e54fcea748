import { useEffect, useRef } from 'react'
import type { Language } from '../../domain/language.ts'
import { practiceWords as words } from '../../i18n/et-learning.ts'

interface Props {
  readonly lang: Language
  readonly onOpen: (said: string) => void
}

/** The first sentence from memory: typed, or said aloud and left empty. Nothing of it is kept. */
export function SayFirst({ lang, onOpen }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const open = (): void => onOpen(field.current?.value ?? '')
  return (
    <section aria-labelledby="practice-say">
      <h2 id="practice-say">{words.say}</h2>
      <p id="practice-say-hint">{words.sayHint}</p>
      <textarea
        ref={field}
        lang={lang}
        rows={3}
        maxLength={600}
        aria-label={words.sayLabel}
        aria-describedby="practice-say-hint"
        autoComplete="off"
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          open()
        }}
      />
      <p>
        <button type="button" className="button" data-open-card onClick={open}>
          {words.openCard} <kbd>{words.key}</kbd>
        </button>
      </p>
    </section>
  )
}
