import type { PersonalKind } from '../domain/personal-data/find-personal-data.ts'

/** Telling what is wrong or missing. */
export const reportWords = {
  title: 'Vale või puudub',
  open: 'Vale või puudub',
  key: 'V',
  intro:
    'Kirjuta, mis on valesti või mida siit ei leia. Midagi ei saadeta enne, kui sa selle ise ära saadad. Ära kirjuta kliendi andmeid.',
  about: 'Mis on lahti?',
  abouts: { wrong: 'Midagi on valesti', missing: 'Midagi on puudu' },
  titles: { wrong: 'Vale', missing: 'Puudub' },
  words: 'Kirjelda lühidalt',
  wordsHint: 'nt „Sammus 2 on vana menüü nimi“',
  goesAlong: 'Lisatakse',
  page: 'Leht',
  reference: 'Viide',
  query: 'Päring',
  nothingWritten: 'Kirjuta enne paar sõna.',
  personalFirst: 'Eemalda enne tekstist isikuandmed.',
  personal: (kinds: string) =>
    `Tekstis on isikuandmed: ${kinds}. Need siia ei käi. Asenda või kirjuta teisiti.`,
  suggestion: 'Ilma andmeteta oleks tekst:',
  replace: 'Asenda',
  send: {
    github: 'Ava GitHubis teade',
    gitlab: 'Ava GitLabis teade',
    mail: 'Ava e-kiri',
    copy: 'Kopeeri tekst',
  },
  copy: 'Kopeeri tekst',
  copied: 'Tekst on kopeeritud. Kleebi see sinna, kuhu teie töökorras teated lähevad.',
  copyFailed: 'Kopeerimine ei õnnestunud. Vali tekst ja vajuta Ctrl-C.',
  opened: 'Teade avanes uuel kaardil. Saada see seal ära.',
  offline: 'Võrku ei ole. Teade jääb sellesse seadmesse, kuni võrk on tagasi.',
  keep: 'Jäta hoiule',
  kept: 'Teade on hoiul. Saada see, kui võrk on tagasi.',
  notKept: 'Brauser ei luba midagi hoida. Kopeeri tekst.',
  keptTitle: 'Saatmata teated',
  keptOpen: 'Saada',
  keptDelete: 'Kustuta',
  close: 'Sulge',
  failed: 'Teate aken ei avanenud. Laadi leht uuesti.',
} as const

export const personalWords: { readonly [kind in PersonalKind]: string } = {
  'personal-code': 'isikukood',
  email: 'e-posti aadress',
  phone: 'telefoninumber',
  plate: 'sõiduki number',
  vin: 'VIN-kood',
  iban: 'kontonumber',
}
