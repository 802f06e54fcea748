import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { collectionsFile } from '../../scripts/editor/collections-file.ts'

test('the committed forms are those of the schemas: npm run editor:config', () => {
  const { path, text } = collectionsFile()
  expect(readFileSync(join(import.meta.dirname, '..', '..', path), 'utf8')).toBe(text)
})
