import type { GuideGraph } from '../domain/guide.ts'

/** The numbers of the options chosen so far, from the start; numbers begin with 1. */
export type Walk = readonly number[]

/** Where a walk has come to. */
export type Standing =
  | { readonly kind: 'step'; readonly name: string }
  | { readonly kind: 'outcome'; readonly name: string }
  /** An option led to a name that the guide does not have. */
  | { readonly kind: 'nowhere'; readonly name: string }

/** A question on the way and the option that was chosen there. */
export interface Choice {
  readonly step: string
  readonly number: number
}

/** A walk as far as the guide allows it. */
export interface Followed {
  readonly choices: readonly Choice[]
  readonly at: Standing
}

/** The walk that has not begun. */
export const START: Walk = []

/**
 * Follows a walk from the start. What cannot be followed any more is left out, so that
 * an address that somebody kept still opens after the guide has changed.
 */
export function follow(guide: GuideGraph, walk: Walk): Followed {
  const choices: Choice[] = []
  let at = standingAt(guide, guide.start)
  for (const number of walk) {
    if (at.kind !== 'step') break
    const option = guide.steps.get(at.name)?.options[number - 1]
    if (!option) break
    choices.push({ step: at.name, number })
    at = standingAt(guide, option.next)
  }
  return { choices, at }
}

/** What a name means in a guide. */
export function standingAt(guide: GuideGraph, name: string): Standing {
  if (guide.steps.has(name)) return { kind: 'step', name }
  return { kind: guide.outcomes.has(name) ? 'outcome' : 'nowhere', name }
}

/** The walk after choosing an option; unchanged when there is no such option here. */
export function choose(guide: GuideGraph, walk: Walk, number: number): Walk {
  const before = walkOf(follow(guide, walk))
  const after = walkOf(follow(guide, [...before, number]))
  return after.length > before.length ? after : before
}

/** One question back; at the start it stays there. */
export function back(walk: Walk): Walk {
  return walk.slice(0, -1)
}

/** The numbers of a followed walk. */
export function walkOf({ choices }: Followed): Walk {
  return choices.map(({ number }) => number)
}

/** A walk as the fragment of an address: `#1.2.1`; empty at the start. */
export function formatFragment(walk: Walk): string {
  return walk.length === 0 ? '' : `#${walk.join('.')}`
}

const FRAGMENT = /^[1-9]\d?(?:\.[1-9]\d?)*$/
// Longer than any sensible walk; an address is typed by anyone.
const MAX_FRAGMENT = 2_000

/** Reads a fragment, with or without `#`; nothing when it is not a walk. */
export function parseFragment(fragment: string): Walk | undefined {
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment
  if (text === '') return START
  if (text.length > MAX_FRAGMENT || !FRAGMENT.test(text)) return undefined
  return text.split('.').map(Number)
}
