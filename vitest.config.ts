import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { ClosingLine } from './tests/support/closing-line.ts'

/**
 * Three projects: fast tests beside the code, tests of the built site, and tests
 * in a real browser. The last two share one build, made in their global set-up.
 */
export default defineConfig({
  test: {
    reporters: ['default', new ClosingLine()],
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'src/**/*.test.tsx',
            'scripts/**/*.test.ts',
            'tests/{architecture,content,commands,search-quality}/**/*.test.ts',
          ],
          testTimeout: 120_000,
          maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{build,browser}/**/*.test.ts'],
          globalSetup: ['tests/support/build-site.ts'],
          // One build waits for another, and a machine may be slow.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // Browser and test take turns: two files at a time keep two processors busy.
          maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
          sequence: { groupOrder: 1 },
          // A page answers when its machine has time for it; a poll ends as soon as it does.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
})
