/** Numbers from 0 to 1 that are the same in every run with the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Draws whole numbers and members of lists. */
export interface Draw {
  number(below: number): number
  digits(count: number): string
  one<Member>(members: readonly Member[]): Member
}

export function seededDraw(seed: number): Draw {
  const random = seededRandom(seed)
  const number = (below: number): number => Math.floor(random() * below)
  return {
    number,
    digits: (count) => Array.from({ length: count }, () => String(number(10))).join(''),
    one: (members) => members[number(members.length)] as (typeof members)[number],
  }
}
