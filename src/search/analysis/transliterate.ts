const LATIN_OF: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
}

// The usual schemes (passport, GOST, ISO, the way people type) differ in these
// spellings; each is brought to one. Order matters: longest first.
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sc|šč/gu, 'sh'],
  [/[šш]/gu, 'sh'],
  [/ž/gu, 'zh'],
  [/č|tch/gu, 'ch'],
  [/kh|x(?!$)/gu, 'h'],
  [/ts|tz/gu, 'c'],
  [/w/gu, 'v'],
  [/ck/gu, 'k'],
  [/['’`"ʹ]/gu, ''],
  [/y|j/gu, 'i'],
  [/ii+/gu, 'i'],
  [/ie(?=\p{L})/gu, 'e'],
  [/ä/gu, 'ia'],
  [/ü/gu, 'iu'],
  [/õ/gu, 'i'],
  [/ö/gu, 'e'],
]

/**
 * What a Russian word and any of its spellings in Latin letters have in common:
 * `водительские`, `voditelskie` and `voditel'skije` give the same.
 */
export function latinSkeleton(word: string): string {
  const latin = [...word].map((letter) => LATIN_OF[letter] ?? letter).join('')
  return SPELLINGS.reduce((text, [spelling, common]) => text.replace(spelling, common), latin)
}
