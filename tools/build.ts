import { chmodSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'rolldown'
import { ALL_RULES, builtInRules } from '#app/rules/catalogue.ts'
import { builtTables } from '#detect/index.ts'

const ROOT = join(import.meta.dirname, '..')
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }

rmSync(join(ROOT, 'dist'), { recursive: true, force: true })
await build({
  cwd: ROOT,
  input: { kagiban: 'src/cli/main.ts', worker: 'src/worker/main.ts' },
  platform: 'node',
  // Tests and samples' helpers stay out; what a command alone needs becomes a chunk of its own and loads when it runs.
  external: [/^node:/],
  transform: {
    define: {
      KAGIBAN_VERSION: JSON.stringify(version),
      KAGIBAN_KEYWORD_TABLES: JSON.stringify(builtTables(builtInRules(ALL_RULES))),
    },
  },
  output: {
    dir: join(ROOT, 'dist'),
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: 'chunks/[name]-[hash].mjs',
    minify: { compress: true, mangle: false, codegen: false },
    banner: (chunk) => (chunk.fileName === 'kagiban.mjs' ? '#!/usr/bin/env node' : ''),
  },
})
chmodSync(join(ROOT, 'dist', 'kagiban.mjs'), 0o755)
