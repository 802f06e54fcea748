import astro from 'eslint-plugin-astro'
import tseslint from 'typescript-eslint'

// A page that has just been told to do something is seldom done: `expect.poll` asks until it is.
const READS =
  'innerText|innerHTML|textContent|allInnerTexts|allTextContents|inputValue|getAttribute|count|isVisible|isHidden|isChecked|isEnabled|isDisabled|ariaSnapshot|content|title|evaluate|evaluateAll|\\$eval|\\$\\$eval'
const EXPECTED = "CallExpression[callee.name='expect']"
const PATIENT = 'Read the page patiently: await expect.poll(() => …).'

export default tseslint.config(
  { ignores: ['dist*/', 'node_modules/', '.astro/', '.cache/', 'bench/starlight/.astro/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', '*.config.*', 'tests/support/build-site.ts'],
    rules: { 'no-restricted-exports': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: ['tests/browser/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `${EXPECTED} > AwaitExpression > CallExpression[callee.property.name=/^(${READS})$/]`,
          message: PATIENT,
        },
        {
          selector: `${EXPECTED} > AwaitExpression > CallExpression[callee.name!='axeViolations'][arguments.0.name=/[pP]age$/]`,
          message: PATIENT,
        },
        {
          selector: `${EXPECTED} > CallExpression[callee.property.name='url']`,
          message: PATIENT,
        },
        {
          selector: "CallExpression[callee.property.name='waitForTimeout']",
          message: 'Wait for what shall happen, not for time to pass.',
        },
      ],
    },
  },
)
