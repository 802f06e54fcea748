/** What a part of a build took; parts that run beside each other overlap. */
export interface Phase {
  readonly name: string
  /** From the start of the build, in seconds. */
  readonly start: number
  readonly seconds: number
  /** Seconds of the processor in the thread that builds; more tells of parts beside it. */
  readonly processor: number
}

/** Measures the parts of a build by the wall clock and by the processor, which a busy machine does not lengthen. */
export interface Phases {
  /** Does the work and notes how long it took, also when it fails. */
  run<Value>(name: string, work: () => Value | Promise<Value>): Promise<Value>
  readonly done: readonly Phase[]
}

/** Nothing measured yet. */
export function startPhases(): Phases {
  const begun = performance.now()
  const done: Phase[] = []
  return {
    done,
    async run(name, work) {
      const start = performance.now()
      const before = process.threadCpuUsage()
      try {
        return await work()
      } finally {
        const seconds = (performance.now() - start) / 1000
        const { user, system } = process.threadCpuUsage(before)
        const processor = (user + system) / 1e6
        done.push({ name, start: (start - begun) / 1000, seconds, processor })
      }
    },
  }
}

/** The parts in the order of their start, for a person at a terminal. */
export function formatPhases({ done }: Phases): string {
  return done
    .toSorted((left, right) => left.start - right.start)
    .map(
      ({ name, start, seconds, processor }) =>
        `${start.toFixed(1).padStart(7)} s  + ${seconds.toFixed(1).padStart(5)} s  (processor ${processor.toFixed(1).padStart(4)} s)  ${name}`,
    )
    .join('\n')
}
