import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeOnce } from './make-once.ts'

let place: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'teejuht-once-'))
})
afterEach(() => {
  rmSync(place, { recursive: true, force: true })
})

test('two that make the same folder at one moment both get a whole one', async () => {
  const folder = join(place, 'made')
  const works: string[] = []
  let bothBegun = (): void => undefined
  const begun = new Promise<void>((resolve) => {
    bothBegun = resolve
  })
  const make = async (work: string): Promise<void> => {
    if (works.push(work) === 2) bothBegun()
    await begun
    writeFileSync(join(work, 'a.js'), 'a')
    writeFileSync(join(work, 'b.js'), 'b')
  }
  const made = await Promise.all([makeOnce(folder, make), makeOnce(folder, make)])
  expect(made).toEqual([folder, folder])
  expect(new Set(works).size).toBe(2)
  expect(readdirSync(folder).toSorted()).toEqual(['a.js', 'b.js'])
  expect(readdirSync(place)).toEqual(['made'])
})

test('what is made is not made again', async () => {
  const folder = join(place, 'made')
  await makeOnce(folder, async (work) => writeFileSync(join(work, 'a.js'), 'first'))
  await makeOnce(folder, async (work) => writeFileSync(join(work, 'a.js'), 'second'))
  expect(readFileSync(join(folder, 'a.js'), 'utf8')).toBe('first')
})

test('what fails leaves nothing behind', async () => {
  const folder = join(place, 'made')
  const fail = () => Promise.reject(new Error('no'))
  await expect(makeOnce(folder, fail)).rejects.toThrow('no')
  expect(readdirSync(place)).toEqual([])
})
