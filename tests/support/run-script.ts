import { spawn } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..')

/** What a command did. */
export interface CommandOutcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command of `scripts/` as its user would, with these variables and this standard input. */
export function runScript(
  name: string,
  args: readonly string[] = [],
  {
    variables = {},
    input = '',
  }: { variables?: { readonly [name: string]: string }; input?: string } = {},
): Promise<CommandOutcome> {
  return new Promise((resolve, reject) => {
    // Vitest's own variables would change what Node and Astro do.
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...variables }
    const child = spawn(process.execPath, [`scripts/${name}.ts`, ...args], { cwd: ROOT, env })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ code, stdout, stderr })
    })
    child.stdin.end(input)
  })
}
