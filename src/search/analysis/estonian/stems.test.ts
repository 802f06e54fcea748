import { describe, expect, test } from 'vitest'
import { parseParadigmBank } from './parse-bank.ts'
import { formsOf, nounStems, verbStems } from './stems.ts'

describe('the forms of a noun', () => {
  test.each([
    [
      'luba',
      'loa, luba, lubade, lube',
      'luba loa load loasse loast loale loaga loata luba lubadesse lubadega lube',
    ],
    [
      'register',
      'registri, registrit, registrite, registreid',
      'registri registrisse registreid registreil registreist',
    ],
    ['kohustus', '-e, -t, -te, -i', 'kohustuse kohustusesse kohustusse kohustuste kohustusi'],
    ['meri', 'mere, merd, merede, meresid; merre', 'meri mere merre merd meresid'],
    ['uus', 'uue, uut, uute, uusi; uuem', 'uus uue uuem uuema uuemat uuemale uuemaid'],
    ['andmed', '-, -, andmete, andmeid', 'andmed andmete andmetega andmeid'],
  ])('%s', (lemma, line, forms) => {
    expect([...formsOfNoun(lemma, line)]).toEqual(expect.arrayContaining(forms.split(' ')))
  })

  test.each([
    ['auto', 'auto, -t, -de, -sid', 'autosis autosil'],
    ['see', 'selle, seda, -, -', 'selled'],
    ['õige', 'õige, -t, -te, -id', 'õigem'],
  ])('%s has no form that does not exist', (lemma, line, wrong) => {
    const forms = formsOfNoun(lemma, line)
    expect(wrong.split(' ').filter((form) => forms.has(form))).toEqual([])
  })
})

describe('the forms of a verb', () => {
  test.each([
    [
      'kaotama',
      '-da, -n, -s, -nud, -tud',
      'kaotades kaotab kaotavad kaotaks kaotasin kaotage kaotatakse kaotati kaotatav kaotamine kaotaja kaotamata kaotav',
    ],
    [
      'andma',
      'anda, annan, andis, andnud, antud',
      'annab andsin andis andke antakse anti andev andva andja',
    ],
    ['võtma', 'võtta, võtan, võttis, võtnud, võetud', 'võtsin võttis võtke võetakse võttev võtva'],
    ['müüma', 'müüa, müün, müüs, müünud, müüdud', 'müüsin müüge müüakse müüdi müüdav'],
    [
      'tegema',
      'teha, teen, tegi, teinud, tehtud; tegija',
      'tegin tegid tehke tehakse tehti tegija tegijad',
    ],
    [
      'vaatama',
      'vaadata, vaatan, vaatas, vaadanud, vaadatud',
      'vaadake vaadates vaadatakse vaatasin',
    ],
    ['maksma', 'maksta, maksan, maksis, maksnud, makstud', 'maksin maksis makske makstakse maksev'],
    [
      'minema',
      'minna, lähen, läks, läinud, mindud; mine, minge',
      'läksin läheks minnakse mindi mine',
    ],
  ])('%s', (lemma, line, forms) => {
    expect([...formsOfVerb(lemma, line)]).toEqual(expect.arrayContaining(forms.split(' ')))
  })

  test('none that does not exist', () => {
    const forms = formsOfVerb('müüma', 'müüa, müün, müüs, müünud, müüdud')
    expect(['müüdakse', 'müüke', 'müüsiin'].filter((form) => forms.has(form))).toEqual([])
  })
})

function formsOfNoun(lemma: string, line: string): Set<string> {
  const { bank } = parseParadigmBank({ nouns: { [lemma]: line } })
  return formsOf(bank.nouns.flatMap(nounStems))
}

function formsOfVerb(lemma: string, line: string): Set<string> {
  const { bank } = parseParadigmBank({ verbs: { [lemma]: line } })
  return formsOf(bank.verbs.flatMap(verbStems))
}
