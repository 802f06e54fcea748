// The words of letters, their references and the keys; `et.ts` joins them.

/** Composing a letter. */
export const letterWords = {
  title: 'Kiri',
  intro: 'Vali vastused, täida lüngad ja kopeeri kiri. Midagi ei saadeta ega salvestata.',
  open: 'Koosta kiri',
  loading: 'Laen kirja…',
  loadFailed: 'Kirja andmeid ei saanud laadida. Laadi leht uuesti; kirja sõnad on ka vastusel.',
  notFound: (id: string) => `Vastust „${id}“ ei ole või see ei ole kinnitatud.`,
  noScript: 'Kirja koostamine vajab JavaScripti. Kirja sõnad on iga vastuse jaotises „Kiri“.',
  picker: 'Lisa kirja vastus',
  pickerHint: 'Kirjuta paar sõna ja vajuta Enter',
  pickerHits: (count: number) => (count === 1 ? '1 vastus' : `${String(count)} vastust`),
  pickerFailed: 'Otsing ei avanenud. Ava vastus loendist ja koosta kiri seal.',
  add: (title: string) => `Lisa kirja: ${title}`,
  answers: 'Vastused kirjas',
  nothingChosen: 'Kirjas ei ole veel ühtegi vastust.',
  moveUp: (title: string) => `Tõsta ettepoole: ${title}`,
  remove: (title: string) => `Eemalda kirjast: ${title}`,
  addMore: 'Lisa teine vastus',
  language: 'Kirja keel',
  salutation: 'Pöördumine',
  closing: 'Lõpulause',
  signature: 'Allkiri',
  gaps: 'Lüngad',
  optional: 'võib jääda tühjaks',
  askedBy: (title: string) => `vastuses „${title}“`,
  choose: 'Vali…',
  dateHint: 'pp.kk.aaaa',
  modes: 'Mis liikide kohta',
  reply: 'Vastamise tähtpäev kirjas',
  noReply: 'ei nimetata',
  received: 'Pöördumine saabus',
  preview: 'Kiri kliendile',
  copy: 'Kopeeri kiri',
  copyKey: 'Ctrl Enter',
  copied: 'Kiri on kopeeritud',
  copyFailed: 'Kopeerimine ei õnnestunud. Vali kirja tekst ja vajuta Ctrl-C.',
  sayCopied: (title: string) => `Ütlus on kopeeritud: ${title}`,
  sayBlocked: 'Selle ütluse kopeerimine ei ole lubatud: tõlge on vana või puudub.',
  fillFirst: (label: string) => `Täida enne: ${label}`,
  stale: (title: string, language: string) =>
    `„${title}“: tõlge ${language} on vana, eestikeelset teksti on pärast muudetud. Kirja ei saa kopeerida.`,
  untranslated: (title: string, language: string) =>
    `„${title}“: kinnitatud kirja ${language} ei ole. Vali teine keel.`,
  blocked: 'Kopeerida ei saa',
  faults: {
    empty: 'Kirjuta midagi, muidu kirja kopeerida ei saa.',
    'too-long': 'Liiga pikk: lubatud on kuni 300 märki. Lühenda.',
    braces: 'Looksulud { } kirja ei sobi. Eemalda need.',
    unreadable: 'Siin ei ole sõnu ega numbreid. Kirjuta uuesti.',
    'no-date': 'Sellist päeva ei ole. Kirjuta kujul 31.12.2027.',
    'no-amount': 'See ei ole summa. Kirjuta arv, nt 33 või 12,50.',
    'negative-amount': 'Summa ei saa olla väiksem kui null.',
    'not-offered': 'Vali üks pakutud variantidest.',
  },
} as const

/** The reference that closes a letter. */
export const referenceWords = {
  title: 'Kirja viide',
  intro:
    'Iga kirja lõpus on viide kinnitatud tekstile. Kleebi see siia ja näed, mida kliendile täpselt öeldi.',
  label: 'Viide',
  example: 'nt juhiluba-kadunud.et.1a2b3c4d',
  open: 'Ava tekst',
  unreadable: 'Siin ei ole viidet. Viide on kujul juhiluba-kadunud.et.1a2b3c4d.',
  notFound: (reference: string) =>
    `Viite „${reference}“ teksti praegu kinnitatud vastuste seas ei ole: tekst on vanem või tagasi võetud. Küsi vanemspetsialistilt.`,
  notFoundOffline: (reference: string) =>
    `Serveriga ei saa praegu ühendust ja sellesse arvutisse salvestatud sisus viite „${reference}“ teksti ei ole. Proovi uuesti, kui ühendus on taastunud.`,
  failed: 'Viiteid ei saanud laadida. Laadi leht uuesti.',
  approved: (day: string, role: string) => `Kinnitatud ${day}, kinnitas ${role}.`,
  digest: 'Sõrmejälg',
  asOf: (day: string) => `Tasud ja tähtajad on siin seisuga ${day}.`,
  stale: 'Tõlge on vana: eestikeelset teksti on pärast muudetud.',
  card: 'Ava vastus',
} as const

/** All keys, for the dialog that names them. */
export const keyWords = {
  title: 'Klahvid',
  open: 'Klahvid',
  close: 'Sulge',
  single: 'Ühe tähe klahvid on sees',
  singleHint: 'Väljalülitatult töötavad ainult klahvid koos Ctrl- või Alt-klahviga.',
  groups: [
    {
      title: 'Kõikjal',
      keys: [
        ['/ või Ctrl K', 'otsi vastust'],
        ['V', 'vale või puudub: teata'],
        ['?', 'näita klahve'],
      ],
    },
    {
      title: 'Vastusel',
      keys: [
        ['C', 'kopeeri „Ütle“'],
        ['L', 'ava kiri'],
      ],
    },
    {
      title: 'Juhises',
      keys: [
        ['1–9', 'vali vastus'],
        ['← või Backspace', 'eelmine küsimus'],
        ['Home', 'algusest'],
      ],
    },
    {
      title: 'Otsingus',
      keys: [
        ['↑ ↓', 'vali vastus'],
        ['Enter', 'ava vastus'],
        ['Ctrl Enter', 'ava uuel kaardil'],
        ['Alt C', 'kopeeri valitud vastuse „Ütle“'],
        ['Alt L', 'ava valitud vastuse kiri'],
        ['Alt E', 'miks need vastused'],
        ['Alt V', 'vale või puudub: teata'],
        ['Esc', 'tühjenda või sulge'],
      ],
    },
    {
      title: 'Kirjas',
      keys: [['Ctrl Enter', 'kopeeri kiri']],
    },
  ],
} as const
