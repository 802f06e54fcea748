/** For whom a site is built. What is for supervisors is absent from the agents' site. */
export const AUDIENCES = ['agents', 'supervisors'] as const
export type Audience = (typeof AUDIENCES)[number]

/** May this audience see what was written for that one? What says nothing is for all. */
export function maySee(reader: Audience, writtenFor: Audience = 'agents'): boolean {
  return reader === 'supervisors' || writtenFor === 'agents'
}
