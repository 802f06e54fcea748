import type { SectionName } from '../domain/section.ts'

/** The address of an answer's card. */
export function answerAddress(id: string): string {
  return `/vastused/${id}/`
}

/** The address of a section of an answer's card. */
export function sectionAddress(id: string, section: SectionName): string {
  return `${answerAddress(id)}#${section === 'letter' ? 'kiri' : section}`
}

/** The address of an answer's history. */
export function historyAddress(id: string): string {
  return `${answerAddress(id)}ajalugu/`
}

/** The address of what has changed, and of its feed. */
export const CHANGES_ADDRESS = '/muudatused/'
export const FEED_ADDRESS = '/muudatused/atom.xml'

/** The address of the deadline helper. */
export const DEADLINES_ADDRESS = '/tahtajad/'

/** The address of a decision guide. */
export function guideAddress(id: string): string {
  return `/juhised/${id}/`
}

/** The address of a learning path. */
export function pathAddress(id: string): string {
  return `/oppimine/${id}/`
}

/** The address of the practice calls that a step of a path draws from. */
export function practiceAddress(path: string, step: string): string {
  return `/oppimine/harjutus/?rada=${path}&samm=${step}`
}
