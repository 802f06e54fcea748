import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { escapeMarkup } from './escape-markup.ts'

// The parser itself mends these, as a browser does: no escape could keep them.
const word = fc
  .string({ unit: 'grapheme' })
  .map((text) => text.replaceAll(/[\r\0]|\p{Surrogate}/gu, ' '))

test('any words come back as they were, from between tags and from an attribute', () => {
  fc.assert(
    fc.property(word, (text) => {
      const escaped = escapeMarkup(text)
      const [element] = parseFragment(
        `<b title="${escaped}" lang='${escaped}'>${escaped}</b>`,
      ).childNodes
      if (!element || !('attrs' in element)) throw new Error('The element is gone')
      expect(element.attrs.map(({ value }) => value)).toEqual([text, text])
      expect(element.childNodes.map((node) => ('value' in node ? node.value : '?')).join('')).toBe(
        text,
      )
    }),
  )
})
