/** A count with its noun; Estonian takes the partitive after every number but one. */
const counted =
  (one: string, many: string) =>
  (count: number): string =>
    `${String(count)} ${count === 1 ? one : many}`

/** The words of the pages that tell what changed. */
export const historyWords = {
  title: 'Ajalugu',
  titleOf: (title: string) => `Ajalugu: ${title}`,
  open: 'Vastuse ajalugu',
  back: 'Tagasi vastuse juurde',
  intro:
    'Kinnitatud versioonid, uuemad eespool. Tasud ja tähtajad on sellised, nagu need kehtisid versiooni päeval.',
  unknown: {
    notARepository:
      'Ajalugu selles väljaandes ei ole: sait on ehitatud ilma Giti hoidlata. Vastused ise on ajakohased.',
    shallow:
      'Ajalugu selles väljaandes ei ole: ehitamisel oli hoidlast kaasas ainult viimane osa. Vastused ise on ajakohased.',
    other:
      'Ajalugu selles väljaandes ei ole: Gitist ei saanud seda lugeda. Vastused ise on ajakohased.',
  },
  none: 'Kinnitatud versioone hoidla ajaloos veel ei ole.',
  withheld:
    'Varasemat teksti siin ei näidata, sest vastuses on või on olnud ainult juhendajale mõeldud osa.',
  kinds: {
    new: 'uus',
    meaning: 'sisu muutus',
    wording: 'ainult sõnastus',
    withdrawn: 'eemaldatud',
    fact: 'tasu või tähtaeg',
  },
  first: 'Esimene kinnitatud versioon.',
  renamed: 'Vastus sai uue nime (aadressi).',
  nothingShown: 'Muutus, mida selles väljaandes näidata ei saa, või ainult vorming.',
  heading: 'Pealkiri',
  approved: (day: string, role: string) => `Kinnitatud ${day}: ${role}`,
  writtenBy: (roles: string) => `Kirjutas: ${roles}`,
  added: 'lisatud:',
  removed: 'eemaldatud:',
  end: 'muudatuse lõpp',
} as const

/** The words of „what changed since my last shift“. */
export const changeWords = {
  title: 'Muudatused',
  intro: 'Mis on Teejuhis muutunud ja mida ütled helistajale teisiti.',
  summary: (days: number) => `Viimased ${String(days)} päeva ja teada olevad tulevased muudatused.`,
  groups: {
    pinned: 'Loe kindlasti',
    meaning: 'Ütle nüüd teisiti',
    fact: 'Tasud ja tähtajad',
    new: 'Uued vastused',
    withdrawn: 'Eemaldatud vastused',
    wording: 'Sõnastus ja tõlked',
  },
  nothing: 'Selles ajavahemikus muudatusi ei ole.',
  nothingLeft: 'Kõik on nähtud.',
  was: 'Enne',
  now: 'Nüüd',
  today: 'Praegu',
  then: 'Siis',
  from: (day: string) => `alates ${day}`,
  corrected: (day: string) => `parandatud ${day}`,
  noLonger: 'seda enam ei ütle',
  added: 'uus lause',
  more: (count: number) => `ja veel ${counted('koht', 'kohta')(count)}`,
  whole: 'Vaata tervet muudatust',
  touches: 'Puudutab vastuseid',
  translations: (languages: string) => `tõlge: ${languages}`,
  bulk: (count: number) => `Esmane sisu: ${counted('vastus', 'vastust')(count)} korraga`,
  withdrawnNote: 'Seda vastust enam ei ole. Ära vasta mälu järgi: otsi uuesti.',
  mode: 'Transpordiliik',
  everyMode: 'Kõik liigid',
  unseenOnly: 'Ainult nägemata',
  markSeen: 'Loetud',
  markAll: 'Märgi kõik nähtuks',
  unseen: 'nägemata',
  allSeen: 'Kõik on märgitud nähtuks.',
  kept: 'Märge „nähtud“ jääb ainult sellesse seadmesse.',
  feed: 'Atom-voog',
  home: 'Muudatused',
  homeCount: (count: number) => `${String(count)} nägemata`,
} as const
