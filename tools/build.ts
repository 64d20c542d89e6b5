import { createHash } from 'node:crypto'
import { chmodSync, copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, normalize } from 'node:path'
import { build, type OutputOptions } from 'rolldown'
import { ALL_RULES, builtInRules, ruleIds } from '#app/rules/catalogue.ts'
import { builtTables, packTables } from '#detect/index.ts'
import { asciiOnly } from './ascii-only.ts'
import { lazyBuiltins } from './lazy-builtins.ts'
import { lazyRooms } from './lazy-rooms.ts'

const ROOT = join(import.meta.dirname, '..')
const TABLES_FILE = 'keywords.bin'
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }

const input = { cwd: ROOT, platform: 'node' } as const
const define = {
  KAGIBAN_VERSION: JSON.stringify(version),
  KAGIBAN_BUILD: JSON.stringify(sourceHash(join(ROOT, 'src'))),
  KAGIBAN_RULE_IDS: JSON.stringify(ruleIds()),
  KAGIBAN_TABLES_FILE: JSON.stringify(TABLES_FILE),
}
// Names stay, so that a stack trace in a report of a defect can be read.
const output = {
  dir: join(ROOT, 'dist'),
  entryFileNames: '[name].mjs',
  minify: { compress: true, mangle: false, codegen: true },
} as const satisfies OutputOptions

/** Each file costs a start 0.2 ms (measured), so what usual scans load lies in few: each with all that these modules import. */
const CHUNKS = [
  chunkOf('start', ['compose.ts']),
  chunkOf('scan', [
    'cli/run-scan.ts',
    'sources/dir/index.ts',
    'sources/file/index.ts',
    'reporters/pretty/index.ts',
    'reporters/jsonl/index.ts',
  ]),
  chunkOf('catalogue', ['app/rules/catalogue.ts']),
  chunkOf('git', ['sources/git-history/index.ts', 'sources/git-range/index.ts', 'sources/git-staged/index.ts']),
]

rmSync(output.dir, { recursive: true, force: true })
// CommonJS starts sooner than ES modules. What a command alone needs becomes a chunk of its own and loads when it runs.
await build({
  ...input,
  input: {
    program: 'src/compose.ts',
    worker: 'src/worker/main.ts',
    unpacker: 'src/files/unpacker/main.ts',
    documents: 'src/documents/library/main.ts',
  },
  external: [/^node:/],
  plugins: [lazyRooms(), lazyBuiltins(), asciiOnly()],
  transform: { define },
  output: {
    ...output,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'chunks/[name]-[hash].cjs',
    codeSplitting: { groups: CHUNKS },
  },
})
await build({
  ...input,
  input: { kagiban: 'src/cli/main.ts' },
  external: [/compose\.ts$/],
  // Versions that are too old must be able to read it, and say so.
  transform: { define, target: 'node12' },
  output: { ...output, format: 'esm', banner: '#!/usr/bin/env node' },
})
chmodSync(join(output.dir, 'kagiban.mjs'), 0o755)
writeFileSync(join(output.dir, TABLES_FILE), packTables(builtTables(builtInRules(ALL_RULES))))
copyFileSync(
  createRequire(import.meta.url).resolve('libarchive-wasm/dist/libarchive.wasm'),
  join(output.dir, 'libarchive.wasm'),
)

/** A module that two of them import is in the first. */
function chunkOf(name: string, modules: readonly string[]): { name: string; test: (id: string) => boolean } {
  const files = new Set(modules.map((path) => join(ROOT, 'src', path)))
  return { name, test: (id) => files.has(normalize(id)) }
}

/** Changes with every file of the program: results of another build are never taken for its own. */
function sourceHash(root: string): string {
  const hash = createHash('sha256').update(version)
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /(?<!\.test)\.ts$/.test(name))
  for (const name of names.sort()) hash.update(`\0${name}\0`).update(readFileSync(join(root, name)))
  return hash.digest('hex').slice(0, 32)
}
