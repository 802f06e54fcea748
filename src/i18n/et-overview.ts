/** A count with its noun; Estonian takes the partitive after every number but one. */
const counted =
  (one: string, many: string) =>
  (count: number): string =>
    `${String(count)} ${count === 1 ? one : many}`

/** The words of the overview and of the work list. */
export const overviewWords = {
  title: 'Ülevaade',
  intro: 'Mis on igas transpordiliigis vastatud, mis veel mitte ja mida seal ei ole.',
  grid: 'Teenused ja transpordiliigid',
  gridCaption: 'Iga teenus igas transpordiliigis',
  service: 'Teenus',
  summary: 'Lahtrid liigi kaupa',
  states: {
    approved: 'kinnitatud',
    partly: 'osaliselt',
    pending: 'kinnitamisel',
    'not-applicable': 'ei kohaldu',
    gap: 'lünk',
    empty: 'tühi',
  },
  marks: {
    approved: '✓',
    partly: '½',
    pending: '✎',
    'not-applicable': '–',
    gap: '?',
    empty: '!',
  },
  pending: (count: number) =>
    count === 1 ? 'vastus on kinnitamisel' : `${String(count)} vastust on kinnitamisel`,
  gapBy: (day: string) => `lünk, vastus tuleb ${day}`,
  gapOverdue: (day: string) => `lünk, vastus pidi tulema ${day}`,
  empty: 'lahter on täitmata',
  languages: 'Katvus keele järgi',
  languagesNote: 'Mitmel vastusel on kliendi tekst selles keeles kinnitatud ja ajakohane.',
  topics: 'Katvus teema järgi',
  topicsNote: 'Mitu teema vastust on kinnitatud.',
  share: (done: number, total: number) => `${String(done)} / ${String(total)}`,
  workTitle: 'Tööde nimekiri',
  workNote: 'Sama nimekirja annab käsk „npm run due“.',
  workOn: (day: string) => `Tööd seisuga ${day}`,
  nothing: 'Midagi ei ole teha.',
  officialPage: 'ametlik leht',
  tasks: counted('töö', 'tööd'),
  work: {
    overdue: 'Ülevaatus hilinenud',
    'due-soon': 'Ülevaatus 30 päeva jooksul',
    expiring: 'Kehtivus lõpeb 60 päeva jooksul või on lõppenud',
    restriction: 'Juurdepääsupiirang lõpeb 60 päeva jooksul või on lõppenud',
    changed: 'Muudetud pärast kinnitamist',
    'stale-translation': 'Tõlge on vana',
    draft: 'Mustandid ja nende lahtised küsimused',
    'missing-language': 'Keel puudub või on kinnitamata',
    'changing-fact': 'Fakti väärtus muutub 60 päeva jooksul',
    'unknown-fact': 'Fakt, mille väärtust ei ole täna teada',
    'missed-search': 'Otsiti, aga vastust ei olnud',
    gap: 'Teenuste tabeli lüngad',
    uncalled: 'Vastus, millel ei ole kuldset kõnet',
    'outside-grid': 'Vastus, mis ei ole teenuste tabelis',
  },
  notes: {
    reviewBy: (day: string) => `üle vaadata hiljemalt ${day}`,
    validUntil: (day: string) => `kehtib kuni ${day}`,
    expired: (day: string) => `kehtis kuni ${day}`,
    restrictionEnds: (day: string, basis: string) => `piirang kehtib kuni ${day} (${basis})`,
    restrictionEnded: (day: string, basis: string) => `piirang lõppes ${day} (${basis})`,
    changedSince: (language: string, day: string) =>
      `${language}: kinnitatud ${day}, seejärel muudetud`,
    stale: (language: string) => `${language}: eestikeelset teksti on pärast tõlkimist muudetud`,
    untranslated: (language: string) => `${language}: teksti ei ole`,
    unapproved: (language: string) => `${language}: kinnitamata`,
    notApproved: 'kinnitamata, lahtisi küsimusi ei ole',
    becomes: (day: string, text: string) => `alates ${day}: ${text}`,
    now: (text: string) => `täna: ${text}`,
    unknown: 'teadmata',
    uses: (count: number) => `kasutab ${counted('vastus', 'vastust')(count)}`,
    unused: 'ükski vastus ei kasuta',
    page: (address: string) => `vaata ${address}`,
    noPage: 'ametlik leht on märkimata',
    gapBy: (day: string) => `täita hiljemalt ${day}`,
    gapOverdue: (day: string) => `pidi olema täidetud ${day}`,
    empty: 'lahter on tühi',
    sought: (count: number, language: string) =>
      `otsitud ${String(count)} ${count === 1 ? 'kord' : 'korda'} (${language})`,
    nearest: (answer: string) => `lähim vastus: ${answer}`,
    guide: 'juhis',
  },
} as const

/** The states that a cell of the grid may be shown in. */
export type CellState = keyof typeof overviewWords.states

/** What the work list is sorted into, most pressing first. */
export type WorkKind = keyof typeof overviewWords.work
