import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixtureContent } from '../support/fixture-content.ts'
import { runScript } from '../support/run-script.ts'

interface SearchLine {
  readonly lang: string
  readonly query: string
  readonly confident: boolean
  readonly hits: readonly { readonly id: string; readonly title: string; readonly score: number }[]
  readonly ms: number
}

describe('npm run search', () => {
  test('finds the answers that an agent looks for first', async () => {
    const input = [
      'et\tjuhiloa kaotamine',
      'ru\tтехпаспорт',
      'en\tdrone registration',
      'et\tjuhiloa kaotamine',
    ].join('\n')
    const { code, stdout } = await runScript('search', ['--stdin'], { input: `${input}\n` })
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as SearchLine)
    expect(code).toBe(0)
    expect(lines.map(({ hits }) => hits[0]?.id)).toEqual([
      'juhiluba-kadunud',
      'registreerimistunnistus',
      'drooni-kaitaja-registreerimine',
      'juhiluba-kadunud',
    ])
    expect(lines.map(({ lang, query }) => `${lang}\t${query}`).join('\n')).toBe(input)
    for (const line of lines)
      expect(line).toMatchObject({ confident: true, ms: expect.any(Number) as number })
  })

  test('takes any line that a pipe may bring', async () => {
    const input = [
      '',
      '\t',
      'et\t',
      'et\ttitle:x^9 -y*',
      'xx\tjuhiluba',
      'et\t\u202eabul\u0000',
      `et\t${'a'.repeat(10_000)}`,
    ].join('\n')
    const { code, stdout, stderr } = await runScript('search', ['--stdin'], { input: `${input}\n` })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.trim().split('\n')).toHaveLength(7)
  })

  test.each([[[]], [['--limit', 'x', 'luba']], [['--lang', 'fi', 'luba']], [['--nonsense']]])(
    'exits with 2 and one line for %j',
    async (args) => {
      const { code, stdout, stderr } = await runScript('search', args)
      expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({
        code: 2,
        stdout: '',
        lines: 1,
      })
    },
  )
})

describe('npm run new', () => {
  test('makes a draft that passes the checks, and never overwrites', async () => {
    using content = fixtureContent()
    const variables = { CONTENT_DIR: content.folder, TODAY: '2026-11-22' }
    expect(await runScript('new', ['uus-vastus'], { variables })).toMatchObject({ code: 0 })
    const path = join(content.folder, 'answers', 'uus-vastus.et.md')
    writeFileSync(
      join(content.folder, 'topics.yml'),
      readFileSync(join(content.folder, 'topics.yml'), 'utf8').replace(
        '"juhiload"',
        '"asjaajamine"',
      ),
    )
    const check = await runScript('check', ['--format', 'json'], { variables })
    expect(check.stdout).not.toContain('uus-vastus')
    writeFileSync(path, 'minu töö')
    expect(await runScript('new', ['uus-vastus'], { variables })).toMatchObject({ code: 1 })
    expect(readFileSync(path, 'utf8')).toBe('minu töö')
  })

  test.each(['../välja', 'Suur', 'täht', 'a/b', ''])('refuses the name %j', async (name) => {
    using content = fixtureContent()
    expect(
      await runScript('new', [name], { variables: { CONTENT_DIR: content.folder } }),
    ).toMatchObject({ code: 2 })
  })
})

describe('npm run format:content', () => {
  test('makes a one-title edit a one-line difference', async () => {
    using content = fixtureContent()
    const variables = { CONTENT_DIR: content.folder }
    const path = join(content.folder, 'answers', 'alfa.et.md')
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('"maantee"', 'maantee').replaceAll('\n- ', '\n* '),
    )
    expect(await runScript('format-content', ['--check'], { variables })).toMatchObject({ code: 1 })
    expect(await runScript('format-content', [], { variables })).toMatchObject({ code: 0 })
    const before = readFileSync(path, 'utf8').split('\n')
    writeFileSync(
      path,
      before.join('\n').replace('title: "Loa vahetamine"', "title: 'Loa uuendamine'"),
    )
    await runScript('format-content', [], { variables })
    const after = readFileSync(path, 'utf8').split('\n')
    expect(after.filter((line, index) => line !== before[index])).toEqual([
      'title: "Loa uuendamine"',
    ])
    expect(await runScript('format-content', ['--check'], { variables })).toMatchObject({ code: 0 })
  })

  test('the content of the guide is in its canonical form', async () => {
    expect(await runScript('format-content', ['--check'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
  })

  test('leaves a file with broken bytes as it is', async () => {
    using content = fixtureContent('broken-utf8')
    const path = join(content.folder, 'answers', 'gamma.et.md')
    const before = readFileSync(path)
    await runScript('format-content', [], { variables: { CONTENT_DIR: content.folder } })
    expect(readFileSync(path).equals(before)).toBe(true)
  })
})

describe('npm start', () => {
  test('says before it builds which port is taken and how to choose another', async () => {
    using content = fixtureContent()
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const port = String((server.address() as AddressInfo).port)
    const outcome = await runScript('start', [], {
      variables: {
        CONTENT_DIR: content.folder,
        OUT_DIR: join(content.folder, 'dist', 'x'),
        PORT: port,
        TODAY: '2026-11-22',
      },
    })
    server.close()
    expect(outcome).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `Port ${port} is taken; choose another: PORT=4322 npm start\n`,
    })
  })

  test.each([
    [{ PORT: 'x' }, 'PORT'],
    [{ TODAY: '2026-02-30' }, 'TODAY'],
    [{ AUDIENCE: 'everyone' }, 'AUDIENCE'],
    [{ CONTENT_DIR: '/puudub' }, 'Content folder'],
  ])('exits with 2 and one line for %j', async (variables, word) => {
    const { code, stderr } = await runScript('start', [], { variables })
    expect({ code, lines: stderr.trim().split('\n').length }).toEqual({ code: 2, lines: 1 })
    expect(stderr).toContain(word)
  })

  test('exits with 1 and the findings when the content has errors', async () => {
    using content = fixtureContent('unknown-fact')
    const { code, stderr } = await runScript('start', [], {
      variables: { CONTENT_DIR: content.folder },
    })
    expect(code).toBe(1)
    expect(stderr).toContain('gamma.et.md')
  })
})
