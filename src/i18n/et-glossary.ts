/** The glossary's page. */
export const glossaryWords = {
  title: 'Sõnastik',
  intro:
    'Mõisted eesti, vene ja inglise keeles nii, nagu need kliendile mõeldud tekstides seisavad.',
  filter: 'Leia mõiste',
  filterHint: 'eesti, vene või inglise keeles',
  letters: 'Tähed',
  shown: (count: number) => (count === 1 ? '1 mõiste' : `${String(count)} mõistet`),
  none: 'Sellist mõistet sõnastikus ei ole.',
  more: 'Loe pikemalt:',
} as const
