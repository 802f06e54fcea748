/** The words of the report on signals. */
export const insightWords = {
  title: 'Mida otsiti ja kasutati',
  period: (from: string, until: string) => `Ajavahemik ${from}–${until}`,
  empty: 'Logis ei ole ühtki märguannet. Kas seade „signals“ on sees ja logi on õige?',
  sums: (signals: string, unreadable: string) =>
    `${signals} märguannet; ${unreadable} rida ei olnud märguanne.`,
  privacy: (least: number) =>
    `Päringuid, mida esines alla ${String(least)} korra, ei näidata. Isikuandmeid ja seadmeid logis ei ole.`,
  gaps: 'Lüngad: küsiti, aga vastust ei ole',
  gapColumns: ['kordi', 'keel', 'päring', 'muud sõnastused', 'lähim vastus'],
  covered: 'nüüd kaetud',
  suggestions: 'Sõnad, mida juhend ei tunne',
  suggestionHint:
    'Kui sõna tähendab sama mis mõni tuttav sõna, lisa ta koos näitepäringuga faili content/vocabulary/synonyms.yml.',
  suggestionColumns: ['kordi', 'sõna', 'lähimad vastused'],
  due: 'Üle vaadata esimesena: tähtaeg möödas või lähedal, kasutus suur',
  dueColumns: ['avatud', 'tähtaeg', 'vastus'],
  wrong: 'Märgitud valeks või puudulikuks',
  wrongColumns: ['märgitud', 'avatud', 'vastus'],
  used: 'Enim avatud',
  usedColumns: ['avatud', 'kirju', 'vastus'],
  unused: 'Avamata vastused',
  unknown: 'Avati vastuseid, mida sisus enam ei ole',
  none: 'Ei ole.',
  progress: (file: string, share: string) => `Loen ${file}: ${share}`,
  kept: (count: number, file: string) =>
    `${String(count)} ${count === 1 ? 'vastuseta otsing' : 'vastuseta otsingut'} kirjutatud faili ${file}. Loe need enne kinnitamist läbi: nimi sõnade seas ei tohi sisusse jääda.`,
  noLog: 'Anna vähemalt üks logifail: npm run insights -- LOGI…',
} as const
