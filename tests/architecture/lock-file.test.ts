import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { missingPlatformPackages, type LockFile } from '../../scripts/support/platform-packages.ts'

test('the lock file holds the packages of every platform, so that npm ci takes it anywhere', () => {
  const lock = JSON.parse(
    readFileSync(join(import.meta.dirname, '..', '..', 'package-lock.json'), 'utf8'),
  ) as LockFile
  expect(Object.keys(missingPlatformPackages(lock))).toEqual([])
})

test('a platform package is read from its name', () => {
  const lock = {
    packages: {
      'node_modules/x': {
        optionalDependencies: {
          '@x/linux-arm64-musl': '1.0.0',
          '@x/windows-x64': '1.0.0',
          fsevents: '2.3.3',
          '@x/wasm32-wasi': '1.0.0',
        },
      },
    },
  }
  expect(missingPlatformPackages(lock)).toEqual({
    'node_modules/@x/linux-arm64-musl': {
      version: '1.0.0',
      optional: true,
      os: ['linux'],
      cpu: ['arm64'],
      libc: ['musl'],
    },
    'node_modules/@x/windows-x64': {
      version: '1.0.0',
      optional: true,
      os: ['win32'],
      cpu: ['x64'],
    },
    'node_modules/@x/wasm32-wasi': { version: '1.0.0', optional: true, cpu: ['wasm32'] },
  })
})
