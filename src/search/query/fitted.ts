/** Written by `npm run fit:ranking -- --write`; what the numbers mean stands in `constants.ts` and `confidence.ts`. */
export const FITTED = {
  evidence: {
    words: 0.072,
    coverage: 0.457,
    question: 0.168,
    title: 0.053,
    exact: 0.142,
    several: 0.234,
    usual: 0.039,
    mode: 0.078,
    shape: 1.103,
  },
  certainty: {
    weights: {
      coverage: 1.443,
      asked: 0.942,
      shape: 3.523,
      phrase: 0.994,
      unknown: -0.959,
      outside: -6.251,
      lead: 1.14,
      length: 4.138,
    },
    bias: -4.276,
    confidentFrom: 0.419,
  },
}
