/** The words of the decision guides. */
export const guideWords = {
  title: 'Juhised',
  one: 'Juhis',
  intro:
    'Küsimused, mis viivad õige vastuseni. Vali vastus numbriklahviga 1–9, tagasi saab klahviga ←, algusesse klahviga Home.',
  none: 'Ühtegi juhist ei ole veel kinnitatud.',
  cardLink: 'Küsi sammhaaval',
  outcome: 'Tulemus',
  options: 'Vali vastus',
  back: 'Tagasi',
  restart: 'Algusest',
  chosen: 'Valitud tee',
  chooseAgain: 'Vali siin uuesti',
  openAnswer: 'Ava vastus',
  openLetter: 'Kiri kliendile',
  handOver: 'Suuna edasi',
  unpublished: (owner: string) =>
    `Vastus on kinnitamisel. Ära vasta peast: küsi vastutajalt (${owner}).`,
  drawing: 'Joonis',
  drawingRegion: 'Juhise joonis, kerib kõrvale',
  drawingTitle: (title: string) => `Joonis: ${title}`,
  drawingDescription: (steps: number, outcomes: number) =>
    `Küsimusi ${String(steps)}, tulemusi ${String(outcomes)}. Samad küsimused, valikud ja tulemused on tekstina sellel lehel.`,
  nowhere: (name: string) => `„${name}“ puudub`,
  measures: (steps: number, routes: number, longest: number) =>
    `Küsimusi ${String(steps)}, teid ${String(routes)}, kõige rohkem ${longest === 1 ? 'üks küsimus' : `${String(longest)} küsimust`} järjest.`,
  measuresShort: (longest: number) =>
    longest === 1 ? '1 küsimus' : `kuni ${String(longest)} küsimust`,
  nowAt: (number: number, options: number) =>
    `Küsimus ${String(number)}, valikuid ${String(options)}.`,
  arrived: (questions: number) => `Tulemus. Küsimusi oli ${String(questions)}.`,
} as const
