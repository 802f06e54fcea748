/** The palette's words for what it finds besides answers. */
export const kindWords = {
  /** What sort of hit it is; a fact by its own kind where that has a word. */
  names: {
    fee: 'Tasu',
    contact: 'Kontakt',
    letter: 'Kiri',
    guide: 'Juhis',
    term: 'Mõiste',
    fact: 'Fakt',
    duration: 'Tähtaeg',
    date: 'Kuupäev',
    age: 'Vanus',
    limit: 'Piir',
    account: 'Konto',
    reference: 'Viitenumber',
  },
  unknown: 'kontrolli kaardilt',
  onCard: 'Kaart:',
  letterOpens: 'Avaneb kaardil koostatuna',
  guideOpens: 'Küsimused, mis viivad vastuseni',
  count: (count: number) => (count === 1 ? '1 muu leid ja' : `${String(count)} muud leidu ja`),
  copied: (text: string) => `Kopeeritud: ${text}`,
  nothingToCopy: 'Siit ei ole midagi kopeerida.',
  nearAnswers: 'Kindlat vastust ei ole. Lähimad vastused on allpool.',
} as const
