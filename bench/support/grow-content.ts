import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { approve } from '../../src/approvals/approve.ts'
import { STARTER_ROLE } from '../../src/domain/approval.ts'
import type { Day } from '../../src/domain/day.ts'
import { LANGUAGES } from '../../src/domain/language.ts'
import { clientTextDigest } from '../../src/knowledge-base/digest.ts'
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts'
import { pick, seeded, type Random } from './seeded.ts'
import { collectWords, varyText } from './vary-text.ts'

/** What content is to be grown. */
export interface Growth {
  /** The real content folder. */
  readonly from: string
  /** Where grown folders are kept. */
  readonly cache: string
  readonly topics: number
  /** The day on which the grown answers are approved. */
  readonly today: Day
}

const SEED = 20_261_122
// Raised when the same content grows into something else.
const VERSION = 2

/**
 * A content folder of that many topics, or of the real ones if these are more: the real answers, then copies of them with other
 * ids and part of their words exchanged, translated and approved, in a Git repository of
 * its own. The same content gives the same folder, which is grown once.
 */
export function growContent({ from, cache, topics, today }: Growth): string {
  const folder = join(cache, `content-${String(topics)}-${stampOf(from, today)}`)
  if (existsSync(join(folder, '.git'))) return folder
  rmSync(folder, { recursive: true, force: true })
  cpSync(from, folder, { recursive: true })
  const answers = join(folder, 'answers')
  const ids = readdirSync(answers)
    .filter((name) => name.endsWith('.et.md'))
    .map((name) => name.slice(0, -'.et.md'.length))
    .toSorted()
  copyAnswers(answers, ids, topics)
  markTranslated(folder)
  approveAll(folder, today)
  commitAll(folder, today)
  return folder
}

function copyAnswers(folder: string, ids: readonly string[], topics: number): void {
  const random = seeded(SEED)
  const pools = new Map(
    LANGUAGES.map((lang) => {
      const names = readdirSync(folder).filter((name) => name.endsWith(`.${lang}.md`))
      return [lang, collectWords(names.map((name) => bodyOf(read(folder, name))))]
    }),
  )
  for (let number = ids.length; number < topics; number++) {
    const id = pick(ids, random) ?? ''
    for (const lang of LANGUAGES) {
      const name = `${id}.${lang}.md`
      if (!existsSync(join(folder, name))) continue
      const varied = varyAnswer(read(folder, name), pools.get(lang) ?? [], random)
      writeFileSync(join(folder, `${id}-${String(number)}.${lang}.md`), varied)
    }
  }
}

/** Exchanges words in the title, the questions and keywords, and in the prose; nothing that other files refer to. */
function varyAnswer(source: string, pool: readonly string[], random: Random): string {
  const lines = source.split('\n')
  const end = lines.indexOf('---', 1)
  let list = ''
  return lines
    .map((line, at) => {
      if (at > end)
        return /^(#|:::)|\{\{kliendi-nimi\}\}/u.test(line) ? line : varyText(line, pool, random)
      list = /^(\w+):/u.exec(line)?.[1] ?? list
      const searched = list === 'title' || list === 'questions' || list === 'keywords'
      return searched
        ? line.replace(/"(.*)"/u, (_, text: string) => `"${varyText(text, pool, random)}"`)
        : line
    })
    .join('\n')
}

function markTranslated(folder: string): void {
  for (const answer of loadKnowledgeBase(folder).answers.values()) {
    const digest = clientTextDigest(answer)
    for (const { file } of answer.translations.values()) {
      const text = read(folder, file)
      writeFileSync(join(folder, file), text.replace(/^translates:.*$/m, `translates: "${digest}"`))
    }
  }
}

function approveAll(folder: string, today: Day): void {
  const content = loadKnowledgeBase(folder)
  mkdirSync(join(folder, 'approvals'), { recursive: true })
  for (const id of content.answers.keys()) {
    const outcome = approve(content, [], {
      id,
      languages: LANGUAGES,
      role: STARTER_ROLE,
      day: today,
    })
    if (outcome.kind === 'recorded' && outcome.changed)
      writeFileSync(join(folder, 'approvals', `${id}.yml`), outcome.yaml)
  }
}

function commitAll(folder: string, today: Day): void {
  const date = `${today}T00:00:00Z`
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
  const git = (...args: readonly string[]): void => {
    const identity = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.invalid']
    execFileSync('git', [...identity, '-C', folder, ...args], { env, stdio: 'ignore' })
  }
  git('init', '-q')
  git('add', '-A')
  git('commit', '-q', '--no-gpg-sign', '-m', 'Grown content')
}

function bodyOf(source: string): string {
  return source.slice(source.indexOf('\n---', 3))
}

function read(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8')
}

function stampOf(folder: string, today: Day): string {
  const hash = createHash('sha256').update(`${String(VERSION)} ${today}`)
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (/\.(md|ya?ml|tsv)$/.test(path)) hash.update(path).update(readFileSync(join(folder, path)))
  }
  return hash.digest('hex').slice(0, 10)
}
