import { describe, expect, test } from 'vitest'
import type { Finding } from '../../domain/finding.ts'
import { formatForGithub } from './github.ts'
import { formatForGitlab } from './gitlab.ts'

const finding = (line: number, message: string, file = 'answers/a.et.md'): Finding => ({
  checkId: 'loose-amount',
  severity: 'error',
  place: { file, line, column: 3 },
  message,
})

describe('annotations for GitHub', () => {
  test('escape what would end the line, the property or the command', () => {
    const [line = '', ...rest] = formatForGithub(
      [finding(7, '100 % vale:\nkaks, rida::error::\r', 'answers/a:b,c%.md')],
      'content',
    ).split('\n')
    expect(rest).toEqual([])
    expect(line).toBe(
      '::error file=content/answers/a%3Ab%2Cc%25.md,line=7,col=3,title=loose-amount::100 %25 vale:%0Akaks, rida::error::%0D',
    )
  })
})

describe('code quality for GitLab', () => {
  const report = (findings: readonly Finding[]) =>
    JSON.parse(formatForGitlab(findings, 'content')) as {
      readonly description: string
      readonly check_name: string
      readonly fingerprint: string
      readonly severity: string
      readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
    }[]

  test('has every field that the widget asks for', () => {
    expect(report([finding(7, 'Vale')])).toEqual([
      {
        description: 'Vale',
        check_name: 'loose-amount',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        severity: 'critical',
        location: { path: 'content/answers/a.et.md', lines: { begin: 7 } },
      },
    ])
  })

  test('a finding keeps its fingerprint when it moves; two of the same words have two', () => {
    const [before] = report([finding(7, 'Vale')])
    const [after, second] = report([finding(9, 'Vale'), finding(12, 'Vale')])
    expect(after?.fingerprint).toBe(before?.fingerprint)
    expect(second?.fingerprint).not.toBe(after?.fingerprint)
  })
})
