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
  line: (file: string, line: number) => `${file}, rida ${String(line)}`,
} as const
