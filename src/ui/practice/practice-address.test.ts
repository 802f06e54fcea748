import { expect, test } from 'vitest'
import type { PracticePayload } from '../../learning/practice-payload.ts'
import { chosenCalls, readChoice } from './practice-address.ts'

const payload: PracticePayload = {
  format: 'teejuht-practice',
  calls: [
    { id: 'c1', lang: 'et', words: 'luba läbi', answerIds: ['alfa'] },
    { id: 'c2', lang: 'ru', words: 'права', answerIds: ['alfa'] },
    { id: 'c3', lang: 'et', words: 'paat', answerIds: ['beeta', 'alfa'] },
  ],
  answers: {
    alfa: { title: 'Luba', topic: 'juhiload' },
    beeta: { title: 'Paat', topic: 'vaikelaevad' },
  },
  topics: [
    { id: 'juhiload', title: 'Juhiload' },
    { id: 'vaikelaevad', title: 'Väikelaevad' },
  ],
  selections: [
    { path: 'esimene-paev', step: 'practice-a', title: 'Kõned', count: 1, callIds: ['c3'] },
  ],
}

test.each([
  ['', ['c1', 'c2', 'c3']],
  ['?teema=juhiload', ['c1', 'c2']],
  ['?teema=juhiload&keel=ru', ['c2']],
  ['?keel=et', ['c1', 'c3']],
  ['?teema=puudub&keel=xx', ['c1', 'c2', 'c3']],
  ['?rada=esimene-paev&samm=practice-a', ['c3']],
  ['?rada=esimene-paev&samm=puudub', ['c1', 'c2', 'c3']],
])('%s asks for %j', (query, ids) => {
  const choice = readChoice(new URL(`http://localhost/oppimine/harjutus/${query}`), payload)
  expect(chosenCalls(payload, choice)).toEqual(ids)
})
