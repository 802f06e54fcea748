/**
 * The faults that reading itself finds, before any check runs, and why each is one. The
 * names are the findings' ids; `docs/checks` shows these sentences.
 */
export const READING_FAULTS = {
  'broken-utf8':
    'A file must be UTF-8. Broken bytes would be lost when the file is saved again, mostly õ, ä, ö and ü.',
  'byte-order-mark':
    'A file must not begin with the invisible byte order mark that some programs write: the front matter would not be found.',
  'dangerous-key':
    'A field must not be called `__proto__`, `constructor` or `prototype`: such a name could change the program that reads it.',
  'duplicate-id':
    'A name may be given once: with two answers, facts, words or services of one name nobody knows which is meant.',
  'empty-file': 'A file must say something. An empty one is the rest of an interrupted save.',
  'executable-front-matter':
    'The front matter is YAML between `---` lines. Front matter in another language could be run as a program and is refused unread.',
  'invisible-character':
    'A character that nobody sees may turn the direction of a line, hide a part of a word from the search or stop a program: what is approved must be what is read.',
  'invalid-yaml':
    'Front matter and `.yml` files must be readable YAML, without a key given twice and without aliases that grow without end.',
  'misplaced-file':
    'Every file must lie where its kind belongs and be named as its kind is: elsewhere it would be passed over in silence.',
  'missing-field':
    'A field that the kind of file needs must be there: without it the guide cannot say who answers for the text, whom it is for or how long it holds.',
  'missing-front-matter':
    'An answer begins with its fields between two lines of `---`: they say what it is and who approved it for whom.',
  'missing-section':
    'An answer has every section of the card, none of them empty: an agent must not wonder whether nothing applies or somebody forgot.',
  'orphan-translation':
    'A translation belongs to an Estonian answer of the same name: alone it cannot be reviewed or shown.',
  'outside-link':
    'A file must be a file of the content folder. One that only points out of the folder could show any file of the server.',
  'oversized-file':
    'A file must be of a size that people write. A huge one is refused unread, so that it stops neither the check nor the build.',
  'repeated-section': 'A section stands once in an answer: of two, one would be lost.',
  'section-order':
    'Sections stand in one order on every card, so that an agent finds them without looking.',
  'text-before-section':
    'All text of an answer stands in a section: what stands before the first would be shown nowhere.',
  'too-deep':
    'Lists, quotes and blocks are nested as people write them. Thousands of levels would keep the check and the build busy for hours.',
  'unknown-field':
    'Only known fields may be given: a misspelt one would be passed over, and what it should say with it.',
  'unknown-section':
    'Only the sections of the card may be headings: what stands under another would be shown nowhere.',
  'unquoted-date':
    'A day is written in quotes, `"2026-11-22"`: without them YAML makes a moment of it that may fall on the day before.',
  'windows-line-ends':
    'Lines end as everywhere in the content, with a line feed only: else one changed word shows as a change of every line.',
  'wrong-value':
    'A field must hold a value of its kind: a day of the calendar, a known word, a number that is not negative, an address.',
} as const

/** The name of a fault that reading finds. */
export type ReadingFault = keyof typeof READING_FAULTS
