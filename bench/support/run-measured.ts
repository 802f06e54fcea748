import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** What a command cost. */
export interface Cost {
  readonly seconds: number
  /** The most that the process and all its children held at one moment; undefined where /proc is missing. */
  readonly peakBytes: number | undefined
}

const PAGE = 4096
const EVERY_MS = 200

/**
 * Runs a command and measures it with all its children.
 *
 * @throws with the end of what it printed when it ends with another code than these (0).
 */
export function runMeasured(
  command: string,
  args: readonly string[],
  {
    cwd,
    variables,
    codes = [0],
  }: {
    readonly cwd: string
    readonly variables: NodeJS.ProcessEnv
    readonly codes?: readonly number[]
  },
): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(command, args, { cwd, env: { ...process.env, ...variables } })
    let printed = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed = (printed + text).slice(-4000)
      })
    let peak = 0
    const watch = setInterval(() => {
      if (child.pid !== undefined) peak = Math.max(peak, residentBytes(child.pid))
    }, EVERY_MS)
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(watch)
      const seconds = (performance.now() - start) / 1000
      if (codes.includes(code ?? -1)) resolve({ seconds, peakBytes: peak || undefined })
      else reject(new Error(`${command} ${args.join(' ')} ended with ${String(code)}:\n${printed}`))
    })
  })
}

/** What a process and its children hold in memory now; 0 where it cannot be read. */
export function residentBytes(pid: number): number {
  try {
    const [, resident = '0'] = readFileSync(`/proc/${String(pid)}/statm`, 'utf8').split(' ')
    return (
      Number(resident) * PAGE + childrenOf(pid).reduce((sum, one) => sum + residentBytes(one), 0)
    )
  } catch {
    // It has ended in the meantime, or this is not Linux.
    return 0
  }
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${String(pid)}/task`).flatMap((task) =>
    readFileSync(`/proc/${String(pid)}/task/${task}/children`, 'utf8')
      .split(' ')
      .filter(Boolean)
      .map(Number),
  )
}
