import { describe, expect, test } from 'vitest'
import { auditRefusal, judgeAudit, parseAudit } from './judge-audit.ts'

const url = 'https://github.com/advisories/GHSA-0000-0000-0000'
const report = (severity: string): string =>
  JSON.stringify({
    vulnerabilities: {
      kalja: { via: [{ url, title: 'Hole', severity }] },
      joodik: { via: ['kalja'] },
    },
  })
const holes = (severity: string) => parseAudit(report(severity)) ?? []

describe('known holes', () => {
  test('are told once, by the package that has them', () => {
    expect(judgeAudit(holes('high'), [], '2026-11-22')).toEqual([
      `kalja: Hole (high, ${url}). Raise it or argue in docs/audit-exceptions.json.`,
    ])
  })

  test('of a lower level pass', () => {
    expect(judgeAudit(holes('moderate'), [], '2026-11-22')).toEqual([])
  })

  test('pass while somebody argues for them, and fail when the day is past', () => {
    const exceptions = [{ url, reason: 'Runs at build only.', until: '2026-12-31' }]
    expect(judgeAudit(holes('critical'), exceptions, '2026-12-31')).toEqual([])
    expect(judgeAudit(holes('critical'), exceptions, '2027-01-01')).toHaveLength(2)
    expect(
      judgeAudit(holes('high'), [{ url, reason: ' ', until: '2026-12-31' }], '2026-11-22'),
    ).toHaveLength(1)
  })

  test('are not taken for none when the registry does not answer', () => {
    expect(parseAudit('')).toBeUndefined()
    expect(parseAudit('{"message":"request failed"}')).toBeUndefined()
  })
})

test.each([
  ['{"message":"405 Method Not Allowed","statusCode":405}', '405 Method Not Allowed'],
  ['{"error":{}}', 'it could not be reached'],
  ['', 'it could not be reached'],
  ['<html>', 'it could not be reached'],
])('why %j is no report is told in the registry’s words', (json, reason) => {
  expect(parseAudit(json)).toBeUndefined()
  expect(auditRefusal(json)).toBe(reason)
})
