// Widths of Roboto's letters in parts of the font size, by rough classes and on the wide
// side: a label that breaks a word too early is still read, one that leaves its box is not.
const NARROW = /[ijlt.,:;'!|()[\]\-–„“ f]/u
const WIDE = /[mwMW@%€—\p{Script=Han}\p{Extended_Pictographic}]/u
const CAPITAL = /\p{Lu}/u

/** How wide a text is when set, in the unit of the font size. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0
  for (const letter of text) width += letterWidth(letter)
  return width * fontSize
}

function letterWidth(letter: string): number {
  if (NARROW.test(letter)) return 0.31
  if (WIDE.test(letter)) return 0.92
  return CAPITAL.test(letter) ? 0.67 : 0.555
}

/**
 * Breaks a text into lines that fit a width; a word longer than a line is cut. What
 * exceeds `maxLines` is replaced by an ellipsis.
 */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  maxLines = 12,
): readonly string[] {
  const fits = (line: string): boolean => textWidth(line, fontSize) <= width
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[^\S\u00a0]+/u).filter((one) => one !== '')) {
    if (lines.length > maxLines) break
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = cutWord(word, fits, maxLines)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  if (line !== '') lines.push(line)
  if (lines.length <= maxLines) return lines
  return [...lines.slice(0, maxLines - 1), shortened(lines[maxLines - 1] ?? '', fits)]
}

function cutWord(
  word: string,
  fits: (line: string) => boolean,
  maxPieces: number,
): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && !fits(piece + letter)) {
      pieces.push(piece)
      piece = ''
      // The rest would not be shown.
      if (pieces.length > maxPieces) return pieces
    }
    piece += letter
  }
  return [...pieces, piece]
}

function shortened(line: string, fits: (line: string) => boolean): string {
  const letters = [...line]
  while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters.pop()
  return `${letters.join('')}…`
}
