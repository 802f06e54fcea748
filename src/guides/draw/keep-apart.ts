/** Something that stands in a lane. Places and heights in the drawing's pixels. */
export interface Standee {
  /** Where its top would best be. */
  readonly wish: number
  readonly height: number
}

/**
 * Tops for things below one another in the given order, without overlap and `gap` apart,
 * as near to the wishes as the least squares allow.
 *
 * What stands too close forms a group that moves to the mean of its wishes (the
 * "pool adjacent violators" way), so one pass suffices.
 */
export function keepApart(standees: readonly Standee[], gap: number): readonly number[] {
  const groups: { sum: number; count: number }[] = []
  const offsets: number[] = []
  let offset = 0
  for (const { wish, height } of standees) {
    offsets.push(offset)
    groups.push({ sum: wish - offset, count: 1 })
    offset += height + gap
    joinTooClose(groups)
  }
  return groups
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((place, index) => place + (offsets[index] ?? 0))
}

function joinTooClose(groups: { sum: number; count: number }[]): void {
  for (;;) {
    const last = groups.at(-1)
    const before = groups.at(-2)
    if (!last || !before || before.sum / before.count <= last.sum / last.count) return
    groups.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count })
  }
}
