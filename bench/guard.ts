// A guard against getting slower: `node bench/guard.ts`. Ratios of CPU time in one run, never absolute times: our history scan
// against `git cat-file`, which looks for nothing, and the SIMD kernel against its scalar twin.
import { execFileSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtInRules, ALL_RULES } from '../src/app/rules/catalogue.ts'
import { foldAscii, serializeTables, type KeywordFinder } from '../src/kernel/index.ts'
import { createScalarFinder } from '../src/kernel/scalar-finder.ts'
import { createSimdFinder } from '../src/kernel/simd-finder.ts'
import { hasGnuTime, measure } from './measure.ts'
import { median } from './statistics.ts'
import { gitFloor } from './tools/floors.ts'
import { kagiban } from './tools/kagiban.ts'
import type { Invocation, Tool } from './tool.ts'

const ROUNDS = 3
/**
 * A scan must not cost more than this many times git's rebuilding of the same small history. Its edits are tiny, so git has little
 * to do; starting Node and the rules alone is once git's time. About twice what was measured; see docs/benchmarks.md for real ones.
 */
const MOST_OF_GIT = 12
/** The kernel must be at least this many times as fast as its twin. */
const LEAST_OF_TWIN = 1.8

const say = (text: string): void => void process.stdout.write(`guard: ${text}\n`)
const scratch = mkdtempSync(join(tmpdir(), 'kagiban-guard-'))
try {
  const ratios = [kernelRatio(), await historyRatio()]
  if (ratios.includes(false)) process.exitCode = 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function kernelRatio(): boolean {
  const text = ourSources()
  const keywords = [...new Set(builtInRules(ALL_RULES).flatMap(({ rule }) => rule.keywords.map(foldAscii)))]
  const tables = serializeTables(keywords)
  const finders = { simd: createSimdFinder(tables), scalar: createScalarFinder(tables) }
  const seconds = { simd: [] as number[], scalar: [] as number[] }
  for (let round = 0; round <= ROUNDS; round++) {
    for (const name of ['simd', 'scalar'] as const) {
      const used = cpuSeconds(() => search(finders[name], text))
      // The first round warms up.
      if (round > 0) seconds[name].push(used)
    }
  }
  const ratio = median(seconds.scalar) / median(seconds.simd)
  say(`keyword search: the kernel is ${ratio.toFixed(1)} times as fast as its twin (at least ${LEAST_OF_TWIN})`)
  return ratio >= LEAST_OF_TWIN
}

function search(finder: KeywordFinder, text: Uint8Array): number {
  let hits = 0
  for (let i = 0; i < 8; i++) finder.find(text, () => hits++)
  return hits
}

function cpuSeconds(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** Code without credentials, so that nothing but reading and searching is measured: the compiler's declarations. */
function declarations(): string {
  const folder = join(import.meta.dirname, '..', 'node_modules', 'typescript', 'lib')
  const names = readdirSync(folder).filter((name) => name.endsWith('.d.ts'))
  return names.map((name) => readFileSync(join(folder, name), 'latin1')).join('\n')
}

/** All TypeScript of this checkout, one after the other. */
function ourSources(): Uint8Array {
  const root = join(import.meta.dirname, '..', 'src')
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  return Buffer.concat(names.map((name) => readFileSync(join(root, name))))
}

async function historyRatio(): Promise<boolean> {
  if (!hasGnuTime || !existsSync(join(import.meta.dirname, '..', 'dist', 'kagiban.mjs'))) {
    say('SKIPPED history: it needs GNU time (Debian package `time`) and a build')
    return true
  }
  const target = syntheticHistory(join(scratch, 'history.git'))
  const tools = [gitFloor, kagiban].map((source) => source.prepare({ directory: scratch }, false))
  const seconds = new Map<string, number[]>(tools.map(({ id }) => [id, []]))
  for (let round = 0; round < ROUNDS; round++)
    for (const tool of tools) seconds.get(tool.id)?.push(await cpuOf(tool, target))
  const [git = 0, ours = 0] = tools.map(({ id }) => median(seconds.get(id) ?? []))
  const ratio = ours / git
  say(
    `history: ${ours.toFixed(2)} CPU s, git cat-file ${git.toFixed(2)}: ${ratio.toFixed(2)} times (at most ${MOST_OF_GIT})`,
  )
  return ratio <= MOST_OF_GIT
}

async function cpuOf(tool: Tool, target: string): Promise<number> {
  const report = join(scratch, 'report')
  const job = tool.jobs.history?.({ target, report, archives: true, reveal: false })
  if (job === undefined) throw new Error(`${tool.id} reads no history`)
  const invocation: Invocation = job
  const {
    cpuSeconds: used,
    exitCode,
    trouble,
  } = await measure(invocation, { directory: scratch, report, timeoutMs: 300_000, sampleEveryMs: 0 })
  if (used === undefined || !tool.accepted.includes(exitCode ?? -1))
    throw new Error(`${tool.id} failed: ${trouble ?? exitCode}`)
  return used
}

/** Sixty files of code, each edited 250 times at a line or two: 15,000 blobs in delta chains, made by git itself. */
function syntheticHistory(path: string): string {
  mkdirSync(path)
  const stream = join(scratch, 'stream')
  writeFileSync(stream, importStream(), 'latin1')
  const git = (args: readonly string[], input?: number): void => {
    execFileSync('git', ['-C', path, ...args], { stdio: [input ?? 'ignore', 'ignore', 'inherit'] })
  }
  git(['init', '--quiet', '--bare', '.'])
  const input = openSync(stream, 'r')
  git(['fast-import', '--quiet', '--depth=50'], input)
  closeSync(input)
  git(['repack', '-adfq', '--depth=50', '--window=20'])
  return path
}

function importStream(): string {
  const lines = declarations().split('\n')
  const files = Array.from({ length: 60 }, (_, i) => lines.slice(i * 350, (i + 1) * 350))
  const out: string[] = []
  for (let commit = 1; commit <= 250; commit++) {
    out.push(`commit refs/heads/main\ncommitter Bench <bench@example.com> ${1_700_000_000 + commit} +0000\ndata 1\nx\n`)
    for (const [i, text] of files.entries()) {
      text[(commit * 37 + i * 11) % text.length] = `  const value${commit} = compute(${i}, ${commit}) // edited`
      if (commit % 9 === 0) text.splice((commit * 13) % text.length, 1)
      const content = text.join('\n')
      out.push(`M 100644 inline f${i}.ts\ndata ${content.length}\n`, content, '\n')
    }
  }
  return out.join('')
}
