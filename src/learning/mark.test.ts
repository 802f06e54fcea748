import { expect, test } from 'vitest'
import { markCall, QUICK_SECONDS, type CallAttempt } from './mark.ts'

const perfect: CallAttempt = {
  chosenId: 'alfa',
  answerIds: ['alfa', 'beeta'],
  seconds: QUICK_SECONDS,
  asked: 3,
  askable: 3,
  said: 'same',
}

test.each<[string, Partial<CallAttempt>, boolean, string]>([
  ['everything at once', {}, true, 'easy'],
  ['the other right answer', { chosenId: 'beeta' }, true, 'easy'],
  ['a card without anything to ask', { asked: 0, askable: 0 }, true, 'easy'],
  ['found late', { seconds: QUICK_SECONDS + 1 }, true, 'good'],
  ['one fact not asked', { asked: 2 }, true, 'hard'],
  ['said partly', { said: 'partly' }, true, 'hard'],
  ['said something else', { said: 'not' }, true, 'again'],
  ['the wrong topic, well said', { chosenId: 'gamma' }, false, 'again'],
  ['given up', { chosenId: undefined }, false, 'again'],
])('%s', (_, change, rightTopic, rating) => {
  expect(markCall({ ...perfect, ...change })).toEqual({ rightTopic, rating })
})
