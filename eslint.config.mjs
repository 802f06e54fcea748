import astro from 'eslint-plugin-astro'
import tseslint from 'typescript-eslint'

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
    files: [
      '**/*.test.ts',
      '**/*.test.tsx',
      '*.config.*',
      'src/content.config.ts',
      'tests/support/build-site.ts',
    ],
    rules: { 'no-restricted-exports': 'off', 'max-lines-per-function': 'off' },
  },
)
