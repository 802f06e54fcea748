import { expect, test } from 'vitest'
import { createDeferral } from './after-waiting.ts'

test('every work that is put off is done, in order, and none at once', async () => {
  const defer = createDeferral()
  const done: number[] = []
  await new Promise<void>((resolve) => {
    for (const number of [1, 2, 3]) defer(() => done.push(number))
    // A work that puts off another one, as answering a query and warming up do.
    defer(() => defer(resolve))
    expect(done).toEqual([])
  })
  expect(done).toEqual([1, 2, 3])
})
