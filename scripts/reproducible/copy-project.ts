import { execFileSync } from 'node:child_process'
import { cpSync, linkSync, mkdirSync, readdirSync, symlinkSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../support/environment.ts'

/** A clean clone of the last commit, with the packages that are installed here. */
export function cloneProject(target: string): void {
  execFileSync('git', ['clone', '--quiet', '--no-local', ROOT, target])
  linkPackages(target)
}

/** The project's code as it stands, without its content and history. */
export function copyProject(target: string): void {
  mkdirSync(target, { recursive: true })
  for (const name of [
    'src',
    'scripts',
    'public',
    'package.json',
    'package-lock.json',
    'astro.config.mjs',
    'tsconfig.json',
  ])
    cpSync(join(ROOT, name), join(target, name), { recursive: true })
  linkPackages(target)
}

// A link to the folder would give both copies the same path; the bytes may be shared.
function linkPackages(target: string): void {
  linkFolder(join(ROOT, 'node_modules'), join(target, 'node_modules'))
}

function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const found of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, found.name), join(to, found.name)]
    // Caches of tools are no part of a clean installation.
    if (found.name === '.vite' || found.name === '.astro' || found.name === '.cache') continue
    if (found.isDirectory()) linkFolder(source, target)
    else if (found.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkSync(source, target)
  }
}
