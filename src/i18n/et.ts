import type { AnswerType } from '../domain/answer.ts'
import type { ApprovalStatus } from '../domain/approval.ts'
import type { Language } from '../domain/language.ts'
import type { SectionName } from '../domain/section.ts'
import type { AnswerMode } from '../domain/transport-mode.ts'
import { accessibilityWords } from './et-accessibility.ts'
import { keyWords, letterWords, referenceWords } from './et-letter.ts'
import { deadlineWords } from './et-deadlines.ts'
import { guideWords } from './et-guides.ts'
import { changeWords, historyWords } from './et-history.ts'
import { overviewWords } from './et-overview.ts'
import { reviewWords } from './et-review.ts'

/** The words of the interface. Estonian, because its users are the administration's own staff. */
export const et = {
  guide: {
    name: 'Teejuht',
    description: 'Klienditoe vastused, tasud ja kirjad',
    skipToContent: 'Otse sisu juurde',
    starterNotice:
      'Algsisu: koostatud avalikest allikatest. Enne kasutamist peab vastuse kinnitama oma spetsialist.',
    supervisorsOnly: 'Juhendajate väljaanne: sisaldab piiratud teavet.',
    previewNotice: 'Eelvaade: näha on ka kinnitamata tekstid.',
  },
  navigation: {
    label: 'Põhimenüü',
    home: 'Avaleht',
    answers: 'Vastused',
    guides: 'Juhised',
    deadlines: 'Tähtpäev',
    search: 'Täistekst',
    learning: 'Õppimine',
    theme: 'Välimus',
    themeAuto: 'auto',
    themeLight: 'hele',
    themeDark: 'tume',
  },
  palette: {
    label: 'Otsi vastust',
    placeholder: 'Kirjuta paar sõna: juhiluba kadunud, техпаспорт, drone…',
    open: 'Otsi',
    results: 'Vastused',
    close: 'Sulge',
    clear: 'Tühjenda',
    loading: 'Laen otsingut…',
    noHits: 'Vastust ei leitud. Proovi muude sõnadega või otsi täistekstist.',
    uncertain: 'Teejuht seda vist ei kata. Lähimad vastused on:',
    fullText: 'Otsi täistekstist',
    failed: 'Kiirotsingu andmeid ei saanud laadida. Kasuta täistekstiotsingut.',
    hitCount: (count: number) => (count === 1 ? '1 vastus' : `${String(count)} vastust`),
    uncertainShort: 'Ainult lähedased vastused.',
    retry: 'Proovi uuesti',
    missing: (languages: string) =>
      `Otsin ilma keelteta: ${languages}. Nende andmeid ei saanud laadida; täielikum on täistekst.`,
    fullTextFor: (query: string) => `Otsi täistekstist: „${query}“`,
    overdueSince: (day: string) => `üle vaatamata alates ${day}`,
    explain: 'Miks need vastused?',
    explainKey: 'Alt E',
    keyHints: [
      ['↑ ↓', 'vali'],
      ['Enter', 'ava'],
      ['Ctrl Enter', 'uuele kaardile'],
      ['Esc', 'tühjenda'],
    ],
  },
  card: {
    language: 'Kliendi keel',
    reviewBy: 'Üle vaadata hiljemalt',
    approvedOn: 'Kinnitatud',
    approvedBy: 'kinnitas',
    validFrom: 'Kehtib alates',
    validUntil: 'Kehtib kuni',
    owner: 'Vastutab',
    modes: 'Transpordiliik',
    type: 'Liik',
    topic: 'Teema',
    restriction: 'Ainult juhendajale',
    unrestricted: 'Klienditoele',
    restrictionRecord: {
      label: 'Juurdepääsupiirang (AK)',
      holder: 'Teabevaldaja',
      basis: 'Alus',
      made: 'Tehtud',
      ends: 'Kehtib kuni',
      longTerm: 'Pikema tähtaja alus',
    },
    legal: 'Õiguslik alus',
    sources: 'Allikad',
    related: 'Seotud vastused',
    checked: 'vaadatud',
    confidence: { high: 'kindel', medium: 'üsna kindel', low: 'ebakindel' },
    factsTitle: 'Kehtivus ja alus',
    factName: 'Tasu, tähtaeg või piir',
    factValue: 'Täna',
    factSince: 'Alates',
    factBasis: 'Alus',
    factComing: (day: string, value: string) => `alates ${day}: ${value}`,
    factUnknown: 'teadmata',
    copySay: 'Kopeeri ütlus',
    copied: 'Kopeeritud',
    copyFailed: 'Kopeerimine ei õnnestunud. Vali tekst ja vajuta Ctrl-C.',
    missingTranslation: (language: string) =>
      `Kliendi tekst ${language} puudub. Vasta eesti keeles või anna kõne keelt oskavale kolleegile.`,
    languageShown: (language: string) => `Kliendi tekst on nüüd ${language}.`,
    staleTranslation: 'Tõlge on vana: eestikeelset teksti on pärast muudetud. Ära kopeeri.',
    letterGaps: 'Kirjas on lüngad, mis tuleb enne saatmist täita:',
    overdueWarning: (day: string) =>
      `Ülevaatuse tähtaeg oli ${day}. Kontrolli enne ütlemist, kas teave kehtib.`,
    expiredWarning: (day: string) =>
      `Vastus kehtis kuni ${day}. Ära kasuta; küsi vastutavast valdkonnast.`,
    notYetValid: (day: string) => `Vastus hakkab kehtima ${day}.`,
    modeNote: (mode: string) => `Ainult: ${mode}`,
    supervisorNote: 'Ainult juhendajale',
  },
  letter: letterWords,
  reference: referenceWords,
  keys: keyWords,
  lists: {
    title: 'Kõik vastused',
    byTopic: 'Teema järgi',
    byMode: 'Transpordiliigi järgi',
    byType: 'Liigi järgi',
    count: (count: number) => (count === 1 ? '1 vastus' : `${String(count)} vastust`),
  },
  guides: guideWords,
  history: historyWords,
  changes: changeWords,
  accessibility: accessibilityWords,
  overview: overviewWords,
  review: reviewWords,
  fullText: {
    title: 'Täistekstiotsing',
    intro: 'Otsib kõigi vastuste kogu tekstist, ka taustast ja kirjadest.',
    label: 'Otsisõnad',
    facets: 'Piira',
    all: 'Kõik',
    type: 'Liik',
    mode: 'Transpordiliik',
    language: 'Keel',
    state: 'Seis',
    topic: 'Teema',
    more: 'Näita rohkem',
    none: 'Midagi ei leitud. Proovi lühemat sõna või eemalda piirangud.',
    hits: (count: number) => (count === 1 ? '1 leht' : `${String(count)} lehte`),
    missing: (words: string) => `Lehtedel ei ole: ${words}.`,
    failed: 'Täistekstiotsing ei avanenud. Laadi leht uuesti või sirvi vastuste loendit.',
    noScript: 'Otsing vajab JavaScripti. Sirvi vastuste loendit.',
  },
  deadlines: deadlineWords,
  notFound: {
    title: 'Lehte ei ole',
    text: 'Vastus võib olla ümber nimetatud, tagasi võetud või kinnitamata. Otsi seda sõnadega või vaata loendit.',
  },
} as const

export const typeWords: { readonly [type in AnswerType]: string } = {
  'e-teenus': 'E-teenus',
  luba: 'Luba',
  register: 'Register',
  üldinfo: 'Üldinfo',
}

export const modeWords: { readonly [mode in AnswerMode]: string } = {
  maantee: 'Maantee',
  raudtee: 'Raudtee',
  lennundus: 'Lennundus',
  meri: 'Meri',
  koik: 'Kõik liigid',
}

export const statusWords: { readonly [kind in ApprovalStatus['kind']]: string } = {
  approved: 'Kinnitatud',
  overdue: 'Ülevaatus hilinenud',
  'changed-since-approval': 'Muudetud pärast kinnitamist',
  draft: 'Mustand',
}

export const languageWords: {
  readonly [language in Language]: {
    readonly name: string
    readonly inLanguage: string
    readonly short: string
  }
} = {
  et: { name: 'Eesti', inLanguage: 'eesti keeles', short: 'ET' },
  ru: { name: 'Vene', inLanguage: 'vene keeles', short: 'RU' },
  en: { name: 'Inglise', inLanguage: 'inglise keeles', short: 'EN' },
}

export const sectionWords: { readonly [name in SectionName]: string } = {
  say: 'Ütle',
  'ask-first': 'Küsi enne',
  steps: 'Sammud',
  fees: 'Tasu ja tähtaeg',
  letter: 'Kiri',
  'do-not-say': 'Ära ütle',
  'hand-over': 'Suuna edasi',
  background: 'Taust',
}
