/**
 * The places of the greatest scores above 0, greatest first, at most `most` of them;
 * of equal ones the earlier place. One pass: of thousands of scores nearly all are
 * passed over by a single comparison.
 */
export function bestOf(scores: Float32Array, most: number): number[] {
  const places: number[] = []
  let least = 0
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] ?? 0
    if (!(score > least)) continue
    if (places.length === most) places.pop()
    insert(places, place, score, scores)
    if (places.length === most) least = scores[places[most - 1] ?? 0] ?? 0
  }
  return places
}

function insert(places: number[], place: number, score: number, scores: Float32Array): void {
  let at = places.length
  while (at > 0 && (scores[places[at - 1] ?? 0] ?? 0) < score) {
    places[at] = places[at - 1] ?? 0
    at--
  }
  places[at] = place
}
