/** The charts of the overview. */
export const chartWords = {
  asTable: 'Tabelina',
  freshness: {
    title: 'Värskus teema järgi',
    description: 'Mitu teema vastust on ajakohased, peagi üle vaadata, hilinenud või kinnitamata.',
    topic: 'Teema',
    kinds: {
      fresh: 'ajakohane',
      soon: 'üle vaadata 30 päeva jooksul',
      overdue: 'ülevaatus hilinenud',
      unapproved: 'kinnitamata',
    },
  },
  coverage: {
    title: 'Katvus keele ja transpordiliigi järgi',
    description:
      'Mitmel vastusel on kliendi tekst selles keeles kinnitatud ja ajakohane; iga liigi juures ka vastused kõigi liikide kohta.',
    language: 'Keel',
  },
  weeks: {
    title: 'Ülevaatused järgmise 12 nädala jooksul',
    description: 'Mitme vastuse ülevaatuse tähtaeg on nädalal, mis algab sellest päevast.',
    week: 'Nädal alates',
    count: 'Ülevaatusi',
  },
} as const
