import { expect, test } from 'vitest'
import type { Report } from '../domain/report.ts'
import { formatReport } from './format-report.ts'

const report: Report = {
  about: 'wrong',
  page: '/vastused/juhiluba-kadunud/',
  title: 'Kadunud juhiluba',
  reference: 'juhiluba-kadunud.et.1a2b3c4d',
  query: '',
  words: ' Menüü nimi on vana. ',
}

test('names the page, the very words shown and the remark', () => {
  expect(formatReport(report)).toEqual({
    title: 'Vale: Kadunud juhiluba',
    body: [
      'Menüü nimi on vana.',
      '',
      'Leht: Kadunud juhiluba (/vastused/juhiluba-kadunud/)',
      'Viide: juhiluba-kadunud.et.1a2b3c4d',
    ].join('\n'),
  })
})

test('a gap is called by its query', () => {
  const { title, body } = formatReport({ ...report, about: 'missing', query: 'jäätee luba' })
  expect(title).toBe('Puudub: jäätee luba')
  expect(body).toContain('Päring: jäätee luba')
})

test('nothing personal gets through, whatever was typed where', () => {
  const { title, body } = formatReport({
    ...report,
    about: 'missing',
    query: 'luba 38001085718',
    words: 'Mari kood 38001085718, mari@naide.ee',
  })
  expect(title + body).not.toMatch(/38001085718|mari@/)
  expect(title).toBe('Puudub: luba [isikukood]')
})
