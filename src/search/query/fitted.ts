/** Written by `npm run fit:ranking -- --write`; what the numbers mean stands in `constants.ts` and `confidence.ts`. */
export const FITTED = {
  evidence: {
    words: 0.2,
    coverage: 0.455,
    question: 0.191,
    title: 0.065,
    exact: 0.157,
    several: 0.18,
    contained: 0.17,
    usual: 0.043,
    mode: 0.079,
    shape: 0.979,
  },
  certainty: {
    weights: {
      coverage: 1.272,
      asked: 0.812,
      shape: 3.545,
      phrase: 1.165,
      unknown: -0.928,
      outside: -6.156,
      lead: 1.263,
      length: 4,
    },
    bias: -4.245,
    confidentFrom: 0.422,
  },
}
