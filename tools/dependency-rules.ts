import type { IConfiguration } from 'dependency-cruiser'

const rooms = '(registry|providers|sources|reporters)'

/** Which parts may import which; `check-direction.ts` runs them. Core modules are named without `node:`. */
export const dependencyRules = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'a cycle has no bottom to understand it from',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'base-is-the-floor',
      comment: 'base imports nothing of ours',
      severity: 'error',
      from: { path: '^src/base/' },
      to: { path: '^src/', pathNot: '^src/base/' },
    },
    {
      name: 'core-sees-base',
      comment: 'the vocabulary knows no engine',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^src/', pathNot: '^src/(base|core)/' },
    },
    {
      name: 'core-and-detect-do-no-io',
      comment: 'pure cores, I/O at the edges',
      severity: 'error',
      from: { path: '^src/(core|detect)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(fs|fs/promises|child_process|net|http|https|worker_threads)$' },
    },
    {
      name: 'kernel-sees-base',
      comment: 'bytes in, places out; it knows no rule',
      severity: 'error',
      from: { path: '^src/kernel/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(base|kernel)/' },
    },
    {
      name: 'kernel-has-one-door',
      comment: 'others see only index.ts',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/kernel/', '\\.test\\.ts$'] },
      to: { path: '^src/kernel/(?!index\\.ts$)' },
    },
    {
      name: 'detect-sees-core',
      severity: 'error',
      comment: 'detection is a function of bytes and rules',
      from: { path: '^src/detect/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(base|core|kernel|detect)/' },
    },
    {
      name: 'engines-see-core-and-detect',
      comment: 'git and files read; they know no room and no command',
      severity: 'error',
      from: { path: '^src/(git|files)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(base|core|detect|git|files)/' },
    },
    {
      name: 'clouds-see-core',
      comment: 'what rooms of several clouds share; it knows none of them',
      severity: 'error',
      from: { path: '^src/clouds/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(base|core|clouds)/' },
    },
    {
      name: 'providers-look-down-only',
      comment: 'a room may be deleted without another noticing',
      severity: 'error',
      from: { path: '^src/providers/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: ['^src/(core|base|clouds)/', '^src/providers/$1/'] },
    },
    {
      name: 'sources-look-down-only',
      comment: 'a source knows how to read its place and nothing else',
      severity: 'error',
      from: { path: '^src/sources/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: ['^src/(core|base|clouds|git|files|detect)/', '^src/sources/$1/'] },
    },
    {
      name: 'reporters-look-down-only',
      comment: 'a reporter sees a finished report',
      severity: 'error',
      from: { path: '^src/reporters/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: ['^src/(core|base)/', '^src/reporters/$1/'] },
    },
    {
      name: 'only-the-registry-imports-rooms',
      comment: 'who wants a room asks the registry',
      severity: 'error',
      from: { path: '^src/', pathNot: [`^src/${rooms}/`, '^src/testing/', '\\.test\\.ts$'] },
      to: { path: '^src/(providers|sources|reporters)/' },
    },
    {
      name: 'app-does-not-see-the-surface',
      comment: 'use cases serve the command line, workers and the server alike',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: '^src/(cli|worker)/' },
    },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      comment: 'src/testing is for tests',
      from: { path: '^src/', pathNot: ['^src/testing/', '\\.test\\.ts$'] },
      to: { path: '^src/testing/' },
    },
    {
      name: 'one-door-to-the-network',
      comment: 'only src/http may open connections',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/http/', '\\.test\\.ts$'] },
      to: { path: '^(undici|https?|http2|net|tls|dgram)$' },
    },
    {
      name: 'a-room-has-one-door',
      comment: 'the registry and others see only index.ts',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(providers|sources|reporters)/' },
      to: { path: '^src/(providers|sources|reporters)/[^/]+/(?!index\\.ts$)' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'code nobody imports',
      from: { orphan: true, path: '^src/', pathNot: ['\\.test\\.ts$', '^src/(cli|worker)/main\\.ts$', '\\.d\\.ts$'] },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    // AssemblyScript: another language with the same suffix.
    exclude: { path: '^src/kernel/assembly/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
} satisfies IConfiguration
