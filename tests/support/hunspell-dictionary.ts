import dictionary from 'dictionary-et'

interface SuffixRule {
  readonly strip: string
  readonly condition: RegExp
}

/**
 * Whether Hunspell's Estonian word list has a word. It reads the suffix rules only,
 * which is all that the Estonian file uses; free compounding is left out on purpose,
 * because it accepts any two forms in a row. The list was in
 * Windows-1257 and has been read as Latin 1, hence its ð and þ for š and ž.
 */
export function loadEstonianWordList(): (word: string) => boolean {
  const decoder = new TextDecoder()
  const stems = readStems(decoder.decode(dictionary.dic))
  const rules = readSuffixRules(decoder.decode(dictionary.aff))
  return (word) => {
    const encoded = word.replaceAll('š', 'ð').replaceAll('ž', 'þ')
    return stems.has(encoded) || isSuffixed(encoded, stems, rules)
  }
}

function isSuffixed(
  word: string,
  stems: ReadonlyMap<string, string>,
  rules: ReadonlyMap<string, ReadonlyMap<string, readonly SuffixRule[]>>,
): boolean {
  for (let cut = 1; cut <= word.length; cut++) {
    for (const [flag, candidates] of rules.get(word.slice(cut)) ?? []) {
      for (const { strip, condition } of candidates) {
        const stem = word.slice(0, cut) + strip
        if (stems.get(stem)?.includes(flag) === true && condition.test(stem)) return true
      }
    }
  }
  return false
}

/** Word → flags. */
function readStems(list: string): Map<string, string> {
  const stems = new Map<string, string>()
  for (const line of list.split('\n').slice(1)) {
    const [word = '', flags = ''] = line.trim().split('/')
    stems.set(word, (stems.get(word) ?? '') + flags)
  }
  return stems
}

/** Suffix as added → flag → what the rule strips and where it holds. */
function readSuffixRules(affix: string): Map<string, Map<string, SuffixRule[]>> {
  const rules = new Map<string, Map<string, SuffixRule[]>>()
  for (const line of affix.split('\n')) {
    const [kind, flag = '', strip = '', add = '', condition] = line.trim().split(/\s+/u)
    if (kind !== 'SFX' || condition === undefined) continue
    const byFlag = rules.get(add) ?? new Map<string, SuffixRule[]>()
    const stripped = strip === '0' ? '' : strip
    byFlag.set(flag, [
      ...(byFlag.get(flag) ?? []),
      { strip: stripped, condition: new RegExp(`${condition}$`, 'u') },
    ])
    rules.set(add, byFlag)
  }
  return rules
}
