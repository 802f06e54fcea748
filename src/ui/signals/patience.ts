/** Something that is done once nobody has changed his mind for a while. */
export interface Patience<Value> {
  /** Begins to wait with this value instead of any before. */
  readonly wait: (value: Value) => void
  /** Forgets what waits. */
  readonly drop: () => void
  /** Does at once what waits. */
  readonly end: () => void
}

/** Waits so many milliseconds before `act`. */
export function createPatience<Value>(
  milliseconds: number,
  act: (value: Value) => void,
): Patience<Value> {
  let waiting: { readonly value: Value; readonly timer: ReturnType<typeof setTimeout> } | undefined
  const drop = (): void => {
    clearTimeout(waiting?.timer)
    waiting = undefined
  }
  const end = (): void => {
    const value = waiting
    drop()
    if (value) act(value.value)
  }
  return {
    wait(value) {
      drop()
      waiting = { value, timer: setTimeout(end, milliseconds) }
    },
    drop,
    end,
  }
}
