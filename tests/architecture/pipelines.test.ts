import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const ROOT = join(import.meta.dirname, '..', '..')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts)
const WORKFLOWS = '.github/workflows'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: { readonly [name: string]: unknown }
}
interface Job {
  readonly permissions?: { readonly [name: string]: string }
  readonly steps: readonly Step[]
  readonly 'timeout-minutes'?: number
}
interface Workflow {
  readonly on: { readonly [event: string]: unknown }
  readonly permissions?: { readonly [name: string]: string }
  readonly jobs: { readonly [name: string]: Job }
}

const scriptsIn = (text: string): readonly string[] =>
  [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map((match) => match[1] ?? '')

const workflows = readdirSync(join(ROOT, WORKFLOWS)).map((name) => {
  const text = read(`${WORKFLOWS}/${name}`)
  return { name, text, workflow: parse(text) as Workflow }
})

describe.each(workflows)('$name', ({ text, workflow }) => {
  const jobs = Object.entries(workflow.jobs)
  const steps = jobs.flatMap(([, job]) => job.steps)

  test('runs only npm scripts that exist', () => {
    const named = steps.flatMap(({ run }) => scriptsIn(run ?? ''))
    expect(named.filter((script) => !scripts.includes(script))).toEqual([])
  })

  test('may only read unless a job says otherwise', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    for (const [, job] of jobs) {
      const writes = Object.values(job.permissions ?? {}).includes('write')
      // What may write runs nothing of the repository's.
      if (writes) expect(job.steps.some(({ uses }) => uses?.includes('checkout'))).toBe(false)
      if (writes) expect(job.steps.flatMap(({ run }) => scriptsIn(run ?? ''))).toEqual([])
      expect(job['timeout-minutes']).toBeGreaterThan(0)
    }
  })

  test('reads the whole history and leaves no credentials behind', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    for (const checkout of checkouts)
      expect(checkout.with).toMatchObject({ 'fetch-depth': 0, 'persist-credentials': false })
  })

  test('gives no secret to a request and puts no word of it into a script', () => {
    expect(workflow.on).not.toHaveProperty('pull_request_target')
    expect(text).not.toContain('secrets.')
    for (const { run } of steps) expect(run ?? '').not.toContain('${{')
  })

  test('uses only actions of GitHub itself, at a version', () => {
    const used = steps.flatMap(({ uses }) => uses ?? [])
    expect(used.filter((one) => !/^actions\/[\w-]+@v\d+$/.test(one))).toEqual([])
  })
})

test('the workflows do what is promised', () => {
  const of = (name: string): string => workflows.find((one) => one.name === name)?.text ?? ''
  expect(scriptsIn(of('review.yml')).toSorted()).toEqual(['audit', 'check', 'guard', 'review'])
  expect(scriptsIn(of('verify.yml'))).toEqual(['verify'])
  expect(scriptsIn(of('nightly.yml'))).toEqual(expect.arrayContaining(['build', 'audit:packages']))
  expect(scriptsIn(of('due.yml'))).toEqual(['due'])
})

describe('.gitlab-ci.yml', () => {
  const text = read('.gitlab-ci.yml')
  interface GitlabJob {
    readonly stage?: string
    readonly script?: readonly string[]
    readonly extends?: string
    readonly rules?: readonly { readonly if?: string }[]
    readonly artifacts?: {
      readonly expose_as?: string
      readonly paths?: readonly string[]
      readonly reports?: object
    }
  }
  const {
    stages,
    variables,
    default: defaults,
    workflow,
    image,
    ...rest
  } = parse(text) as {
    readonly stages: readonly string[]
    readonly variables: { readonly [name: string]: string }
    readonly default: { readonly before_script: readonly string[] }
    readonly workflow: unknown
    readonly image: string
  } & { readonly [job: string]: GitlabJob }
  const jobs = Object.entries(rest as { readonly [job: string]: GitlabJob }).filter(
    ([name]) => !name.startsWith('.'),
  )

  test('reads the whole history, and the main branch for the rights', () => {
    expect(variables['GIT_DEPTH']).toBe('0')
    expect(defaults.before_script[0]).toContain('refs/remotes/origin/$CI_DEFAULT_BRANCH')
    expect(workflow).toBeDefined()
    expect(image).toMatch(/^node:\d+/)
  })

  test('runs only npm scripts that exist, in stages that exist', () => {
    const named = jobs.flatMap(([, { script }]) => (script ?? []).flatMap(scriptsIn))
    expect(named.filter((script) => !scripts.includes(script))).toEqual([])
    expect(new Set(named)).toEqual(
      new Set(['verify', 'check', 'review', 'guard', 'audit', 'build', 'audit:packages', 'due']),
    )
    for (const [, { stage }] of jobs) expect(stages).toContain(stage)
  })

  test('says of every job when it runs; a token is for schedules only', () => {
    for (const [name, job] of jobs) {
      expect(job.rules ?? job.extends, name).toBeDefined()
      if (JSON.stringify(job).includes('TOKEN'))
        expect(job.rules?.every((rule) => rule.if?.includes('"schedule"'))).toBe(true)
    }
  })

  test('shows findings and report in the request', () => {
    const { checks, review } = rest as { readonly [job: string]: GitlabJob }
    expect(checks?.artifacts?.reports).toEqual({ codequality: 'gl-code-quality.json' })
    expect(review?.artifacts?.paths).toEqual(['review-report/'])
    expect(review?.artifacts?.expose_as).toMatch(/^[A-Za-z0-9_ -]+$/)
  })
})

describe('templates', () => {
  const forms = readdirSync(join(ROOT, '.github/ISSUE_TEMPLATE')).filter(
    (name) => name !== 'config.yml',
  )
  test.each(forms)('%s is a form whose ids are its own', (name) => {
    const form = parse(read(`.github/ISSUE_TEMPLATE/${name}`)) as {
      readonly name: string
      readonly description: string
      readonly body: readonly { readonly type: string; readonly id?: string }[]
    }
    expect([form.name, form.description].every(Boolean)).toBe(true)
    const ids = form.body.flatMap(({ id }) => id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain('source')
    expect(ids).toContain('question')
  })

  test.each([
    '.github/PULL_REQUEST_TEMPLATE.md',
    '.gitlab/merge_request_templates/Default.md',
    '.gitlab/issue_templates/Uus-vastus.md',
  ])('%s settles question, source and reader', (path) => {
    for (const word of ['Küsimus', 'Allikas', 'Lugeja']) expect(read(path)).toContain(word)
  })

  test('CODEOWNERS names paths that exist', () => {
    const paths = read('CODEOWNERS')
      .split('\n')
      .filter((line) => line.startsWith('/'))
      .map((line) => line.split(/\s+/)[0] ?? '')
    expect(paths.length).toBeGreaterThan(4)
    for (const path of paths) expect(existsSync(join(ROOT, path)), path).toBe(true)
  })
})
