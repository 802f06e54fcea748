/**
 * What the guide says about its connection, its age and its updates. Not part of `et`: most
 * pages never need it, and it comes with the script that does.
 */
export const offlineWords = {
  contentDay: 'Sisu kinnitatud',
  factsDay: 'tasud seisuga',
  offline: (since: string) => `Serveriga ühendust ei ole. Näed sisu seisuga ${since}.`,
  old: (since: string, days: number) =>
    `Serveriga pole ühendust olnud ${String(days)} päeva, alates ${since}. Sisu võib olla vananenud: kontrolli tasu ja tähtaeg enne ütlemist üle.`,
  clockTurnedBack:
    'Selle arvuti kella on tagasi keeratud, seepärast pole teada, kui vana on salvestatud sisu. Kontrolli tasu ja tähtaeg enne ütlemist üle.',
  clockAhead: (hours: number) =>
    `Selle arvuti kell on ${String(hours)} h ees. Tasud ja tähtpäevad vahetuvad selle kella järgi: lase kell õigeks panna.`,
  clockBehind: (hours: number) =>
    `Selle arvuti kell on ${String(hours)} h taga. Tasud ja tähtpäevad vahetuvad selle kella järgi: lase kell õigeks panna.`,
  updated: (day: string) => `Teejuhil on uus sisu (kinnitatud ${day}).`,
  showUpdate: 'Näita uut sisu',
  letterInProgress: 'Kiri on pooleli ja uuesti laadimine kustutab kirjutatu. Kopeeri kiri enne.',
  reloadAnyway: 'Laadi ikkagi',
  withdrawn:
    'See leht on tagasi võetud. Ära seda enam kasuta: otsi uus vastus või küsi vastutavast valdkonnast.',
  locked: 'Piiratud teave on lukus, kuni serveriga on jälle ühendus.',
  page: {
    title: 'See leht vajab ühendust',
    text: 'Serveriga ei saa praegu ühendust ja seda lehte ei ole sellesse arvutisse salvestatud. Salvestatud on kõik vastused, juhised, kirjad ja otsing.',
  },
  lockedPage: {
    title: 'Piiratud teave on lukus',
    text: 'See arvuti pole üle 24 tunni serveriga ühendust saanud. Piiratud teave ja otsing avanevad, kui ühendus taastub.',
    others: 'Vastused, mis on endiselt näha',
  },
} as const
