import { useEffect, useRef, useState, type Ref } from 'react'
import { practiceWords as words } from '../../i18n/et-learning.ts'
import type { CallAttempt } from '../../learning/mark.ts'
import type { PracticeCall, PracticePayload } from '../../learning/practice-payload.ts'
import { AskedFacts } from './AskedFacts.tsx'
import { loadCard, type PracticeCard } from './load-card.ts'
import { SaidBesideCard } from './SaidBesideCard.tsx'

/** What the trainee judges herself. */
type OwnMark = Pick<CallAttempt, 'asked' | 'askable' | 'said'>

interface Props {
  readonly call: PracticeCall
  readonly answers: PracticePayload['answers']
  readonly chosenId: string | undefined
  readonly seconds: number
  readonly said: string
  readonly onMark: (mark: OwnMark) => void
}

/** The card opened: was it the right one, what does it say, what was to be asked. */
export function CompareCard({ call, answers, chosenId, seconds, said, onMark }: Props) {
  const right = chosenId !== undefined && call.answerIds.includes(chosenId)
  const shownId = right ? chosenId : (call.answerIds[0] ?? '')
  const card = useCard(shownId, call)
  const [asked, setAsked] = useState<ReadonlySet<number>>(new Set())
  const [judged, judge] = useState<OwnMark['said']>()
  const [told, tell] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const judgement = useRef<HTMLInputElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const askable = card === 'failed' ? 0 : (card?.askFirst.length ?? 0)
  const finish = (): void => {
    // Who found nothing or something else need not judge the sentence.
    if (!judged && right) {
      tell(words.saidFirst)
      judgement.current?.focus()
    } else onMark({ asked: asked.size, askable, said: judged ?? 'not' })
  }
  return (
    <section
      aria-labelledby="practice-compare"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        finish()
      }}
    >
      <h2 id="practice-compare">{words.compare}</h2>
      <h3 ref={heading} tabIndex={-1} className={right ? 'practice-right' : 'practice-wrong'}>
        {right ? words.rightTopic : chosenId ? words.wrongTopic : words.notFound}
      </h3>
      <p>
        {!right && chosenId && `${words.chosen(answers[chosenId]?.title ?? chosenId)}. `}
        {right ? words.foundIn(words.seconds(seconds)) : words.shouldBe}{' '}
        <a href={`/vastused/${shownId}/`} target="_blank" rel="noopener" data-right-card>
          {answers[shownId]?.title ?? shownId}
        </a>
      </p>
      {card === 'failed' && <p role="alert">{words.cardFailed}</p>}
      {card && card !== 'failed' && (
        <>
          <SaidBesideCard said={said} card={card} expected={call.lang} />
          <AskedFacts facts={card.askFirst} asked={asked} onChange={setAsked} />
        </>
      )}
      <Judgement ref={judgement} judged={judged} onJudge={judge} />
      <p role="status">{told}</p>
      <button type="button" className="button" data-next-call onClick={finish}>
        {words.next} <kbd>{words.key}</kbd>
      </button>
    </section>
  )
}

interface JudgementProps {
  readonly ref: Ref<HTMLInputElement>
  readonly judged: OwnMark['said'] | undefined
  readonly onJudge: (said: OwnMark['said']) => void
}

function Judgement({ ref, judged, onJudge }: JudgementProps) {
  return (
    <fieldset className="practice-judgement">
      <legend>{words.said}</legend>
      {(['same', 'partly', 'not'] as const).map((kind, index) => (
        <label key={kind}>
          <input
            ref={index === 0 ? ref : undefined}
            type="radio"
            name="said"
            value={kind}
            checked={judged === kind}
            onChange={() => onJudge(kind)}
          />
          {words.saidKinds[kind]}
        </label>
      ))}
    </fieldset>
  )
}

function useCard(id: string, { lang }: PracticeCall): PracticeCard | 'failed' | undefined {
  const [card, setCard] = useState<PracticeCard | 'failed'>()
  useEffect(() => {
    let wanted = true
    loadCard(id, lang)
      .catch(() => 'failed' as const)
      .then((loaded) => {
        if (wanted) setCard(loaded)
      })
    return () => {
      wanted = false
    }
  }, [id, lang])
  return card
}
