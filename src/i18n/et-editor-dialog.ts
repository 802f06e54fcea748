/** The words of the dialog that shows findings before an entry is saved. */
export const editorDialogWords = {
  stopped: 'Vastust ei salvestatud',
  warned: 'Enne salvestamist vaata üle',
  repairFirst:
    'Paranda vead ja salvesta uuesti. Midagi ei ole kadunud: sinu muudatused on vormis alles.',
  mayPass: 'Need on hoiatused. Võid salvestada ka nii; hoiatusi näeb ka kinnitaja.',
  back: 'Tagasi toimetama',
  saveAnyway: 'Salvesta ikkagi',
  error: 'Viga',
  warning: 'Hoiatus',
  languages: { et: 'eesti keel', ru: 'vene keel', en: 'inglise keel' },
  changedMeanwhile: (lines: readonly string[]) =>
    `Keegi muutis seda faili pärast seda, kui sa selle avasid${lines.length > 0 ? `; uued read: ${lines.map((line) => `„${line}“`).join(', ')}` : ''}. Salvestamine kirjutaks selle muudatuse üle. Kopeeri oma tekst kõrvale, laadi leht uuesti ja tee oma muudatus uue teksti peale.`,
  deletedMeanwhile:
    'Selle faili on keegi kustutanud pärast seda, kui sa selle avasid. Kopeeri oma tekst kõrvale, laadi leht uuesti ja küsi kolleegilt, miks see kustutati.',
  unreachable:
    'Hoidlast ei saanud kontrollida, kas keegi on vastust vahepeal muutnud. Kontrolli ühendust; kui salvestad, vaatab vastuolu üle kontroll muudatuse juures.',
  line: (file: string, line: number) => `${file}, rida ${String(line)}`,
} as const
