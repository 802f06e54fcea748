/** The parts of an answer card, always in this order. */
export const SECTIONS = [
  { name: 'say', heading: 'Ütle', forClients: true },
  { name: 'ask-first', heading: 'Küsi enne', forClients: false },
  { name: 'steps', heading: 'Sammud', forClients: false },
  { name: 'fees', heading: 'Tasu ja tähtaeg', forClients: false },
  { name: 'letter', heading: 'Kiri', forClients: true },
  { name: 'do-not-say', heading: 'Ära ütle', forClients: false },
  { name: 'hand-over', heading: 'Suuna edasi', forClients: false },
  { name: 'background', heading: 'Taust', forClients: false },
] as const

export type SectionName = (typeof SECTIONS)[number]['name']

/** The sections that are said or sent to a client, and hence exist in every language. */
export const CLIENT_SECTIONS = ['say', 'letter'] as const
export type ClientSectionName = (typeof CLIENT_SECTIONS)[number]

export function headingOf(name: SectionName): string {
  return SECTIONS.find((section) => section.name === name)?.heading ?? name
}
