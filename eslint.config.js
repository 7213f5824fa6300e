import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    'dist',
    'dist.d',
    '.astro',
    '.cache',
    'node_modules',
    'test-results',
    'playwright-report',
    'tests/fixtures',
    'tests/bench/astro',
  ]),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers are written into addresses and sentences everywhere.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Reads well where a function ends early: `return void list.push(x)`.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // A regular expression over control characters is how they are kept out.
      'no-control-regex': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.astro'],
    // The preview sets the variable that settings.ts reads.
    ignores: ['src/settings.ts', 'src/tools/dev.ts'],
    rules: {
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Only src/settings.ts reads the environment.' }],
    },
  },
  ...astro.configs.recommended,
);
