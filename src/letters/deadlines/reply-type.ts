/** What a person may send to an office, by what the law wants done with it. */
export const REPLY_TYPES = [
  'teabenoue',
  'selgitustaotlus',
  'margukiri',
  'vaie',
  'edastamine',
] as const
export type ReplyType = (typeof REPLY_TYPES)[number]

/**
 * The dated facts that a reply type's deadlines rest on.
 *
 * `total` extensions count from receipt like the term itself („kuni 15 tööpäevani“, „kuni
 * kahe kuuni“); `added` ones prolong it („kuni 30 päeva võrra“).
 */
export interface ReplyRule {
  readonly term: string
  readonly extension?: { readonly fact: string; readonly counts: 'total' | 'added' }
}

/** Avaliku teabe seadus §§ 18–21, märgukirjale ja selgitustaotlusele vastamise seadus § 6, haldusmenetluse seadus § 84. */
export const REPLY_RULES: { readonly [type in ReplyType]: ReplyRule } = {
  teabenoue: {
    term: 'tahtajad.teabenoue-vastus',
    extension: { fact: 'tahtajad.teabenoue-pikendamine', counts: 'total' },
  },
  selgitustaotlus: {
    term: 'tahtajad.selgitustaotlus-vastus',
    extension: { fact: 'tahtajad.selgitustaotlus-pikendamine', counts: 'total' },
  },
  margukiri: {
    term: 'tahtajad.margukiri-vastus',
    extension: { fact: 'tahtajad.margukiri-pikendamine', counts: 'total' },
  },
  vaie: {
    term: 'tahtajad.vaie-lahendamine',
    extension: { fact: 'tahtajad.vaie-pikendamine', counts: 'added' },
  },
  edastamine: { term: 'tahtajad.poordumise-edastamine' },
}

/** The facts of a rule, the term's first. */
export function factsOf({ term, extension }: ReplyRule): readonly string[] {
  return extension ? [term, extension.fact] : [term]
}
