// Measures kagiban and its peers side by side: `npm run bench -- [options] <directory or repository …>`.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { HELP, readOptions, type Options } from './options.ts'
import { corpusAt, type Corpus } from './corpora.ts'
import { curveSection, runCurve } from './curve.ts'
import { writeSection } from './document.ts'
import { runExactness } from './exactness.ts'
import { machineFacts } from './machine.ts'
import { scenarioSection, type ScenarioResult } from './report.ts'
import { runScenario } from './scenarios.ts'
import { runSecond, secondRunSection } from './second-run.ts'
import { repositoryWithStagedFile, smallFileIn } from './scratch.ts'
import type { Scenario, Tool, ToolSource } from './tool.ts'
import { TOOLS } from './tools/index.ts'
import { warmUp } from './warm-up.ts'

const DOCUMENT = join(import.meta.dirname, '..', 'docs', 'benchmarks.md')
const say = (text: string): void => void process.stderr.write(`bench: ${text}\n`)

interface Prepared {
  readonly source: ToolSource
  readonly tool: Tool
}

await main()

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (options.help) {
    process.stdout.write(HELP)
    return
  }
  const { prepared, skipped } = prepareTools(options)
  const scratch = mkdtempSync(join(tmpdir(), 'kagiban-bench-'))
  // Reports of peers are in there; they go however this ends.
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true }))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130))
  if (options.exactness) {
    const tools = prepared.filter(({ source }) => source.kind !== 'floor').map(({ tool }) => tool)
    const text = await runExactness({ tools, scratch, skipped, timeoutMs: options.timeoutMs, say })
    publish(options, 'exactness', text)
    return
  }
  const corpora: Corpus[] = []
  for (const path of options.paths) {
    say(`reading ${path} …`)
    corpora.push(
      await corpusAt(path, !options.scenarios.some((scenario) => scenario === 'history' || scenario === 'second')),
    )
  }
  if (options.curve) return curves(options, corpora, prepared, scratch)
  await warmUp(
    prepared.map(({ tool }) => tool),
    scratch,
  )
  const results: ScenarioResult[] = []
  const scenarios = options.scenarios.filter((scenario) => scenario !== 'second')
  for (const scenario of scenarios) {
    for (const target of targetsOf(scenario, corpora, scratch))
      results.push(await measured(options, scenario, target, prepared, scratch))
  }
  if (scenarios.length > 0) publish(options, 'speed', speedSection(options, results, prepared, skipped))
  if (options.scenarios.includes('second')) await secondRuns(options, corpora, prepared, scratch)
}

async function secondRuns(
  options: Options,
  corpora: readonly Corpus[],
  prepared: readonly Prepared[],
  scratch: string,
): Promise<void> {
  const tool = prepared.find(({ source }) => source.kind === 'ours')?.tool
  const directory = join(scratch, 'second')
  const sections: string[] = []
  for (const corpus of corpora.filter(({ kind }) => kind === 'history')) {
    if (tool === undefined) break
    mkdirSync(directory, { recursive: true })
    const { rounds, timeoutMs } = options
    sections.push(secondRunSection(await runSecond({ corpus, tool, rounds, timeoutMs, scratch: directory, say })))
  }
  if (sections.length === 0) return say('SKIPPED second: needs kagiban and a repository')
  const head = `Measured on ${new Date().toISOString().slice(0, 10)}. ${machineFacts().join(' ')} Medians of ${options.rounds} rounds.`
  publish(options, 'second-run', ['## Second run', head, ...sections].join('\n\n'))
}

function prepareTools(options: Options): { prepared: readonly Prepared[]; skipped: readonly string[] } {
  const directory = process.env['KAGIBAN_BENCH_CACHE'] ?? join(homedir(), '.cache', 'kagiban-bench')
  mkdirSync(directory, { recursive: true })
  const prepared: Prepared[] = []
  const skipped: string[] = []
  for (const source of TOOLS) {
    if (options.tools !== undefined && source.kind !== 'floor' && !options.tools.includes(source.id)) continue
    try {
      say(`preparing ${source.id} …`)
      prepared.push({ source, tool: source.prepare({ directory }, options.install) })
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      skipped.push(`${source.id}: ${why}`)
      say(`SKIPPED ${source.id}: ${why}`)
    }
  }
  return { prepared, skipped }
}

async function curves(
  options: Options,
  corpora: readonly Corpus[],
  prepared: readonly Prepared[],
  scratch: string,
): Promise<void> {
  const tool = prepared.find(({ source }) => source.kind === 'ours')?.tool
  if (tool === undefined) throw new Error('kagiban is not there; run `node tools/build.ts`')
  const { rounds, archives, timeoutMs } = options
  const directory = join(scratch, 'curve')
  mkdirSync(directory, { recursive: true })
  const sections: string[] = []
  for (const corpus of corpora) {
    const steps = await runCurve({ corpus, tool, rounds, archives, timeoutMs, scratch: directory, say })
    sections.push(curveSection(corpus, steps))
  }
  publish(options, 'curve', sections.join('\n\n'))
}

interface Target {
  readonly path: string
  readonly corpus: Corpus | undefined
}

function targetsOf(scenario: Scenario, corpora: readonly Corpus[], scratch: string): readonly Target[] {
  if (scenario === 'staged') return [{ path: repositoryWithStagedFile(join(scratch, 'staged')), corpus: undefined }]
  if (scenario === 'startup') return [{ path: smallFileIn(join(scratch, 'startup')), corpus: undefined }]
  return corpora.filter(({ kind }) => kind === scenario).map((corpus) => ({ path: corpus.path, corpus }))
}

async function measured(
  options: Options,
  scenario: Scenario,
  { path, corpus }: Target,
  prepared: readonly Prepared[],
  scratch: string,
): Promise<ScenarioResult> {
  say(`${scenario} ${corpus?.name ?? ''} …`)
  const asked = (id: string): boolean => options.tools?.includes(id) === true
  const tools = prepared
    .filter(({ source }) => asked(source.id) || source.tooSlowFor?.includes(scenario) !== true)
    .map(({ tool }) => tool)
  const directory = join(scratch, 'run')
  mkdirSync(directory, { recursive: true })
  const { rounds, archives, timeoutMs } = options
  const results = await runScenario({ scenario, target: path, tools, rounds, archives, timeoutMs, scratch: directory, say })
  return { scenario, corpus, results }
}

function speedSection(
  options: Options,
  results: readonly ScenarioResult[],
  prepared: readonly Prepared[],
  skipped: readonly string[],
): string {
  const notes = prepared.flatMap(({ tool }) => tool.notes ?? [])
  const slow = prepared.filter(
    ({ source }) => source.tooSlowFor !== undefined && options.tools?.includes(source.id) !== true,
  )
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)}. ${machineFacts().join(' ')}`,
    '',
    `Medians of ${options.rounds} rounds (${options.rounds * 5} for the short scenarios), in alternating order on a warm cache; all tools with their ` +
      `default rules, verification off, archives ${options.archives ? 'opened (two levels where a tool has a limit)' : 'not opened'}. ` +
      'What each tool reports differs by its rules, so the counts are no measure of quality.',
    ...(slow.length === 0
      ? []
      : [
          `Left out of the directory scenario because they take many minutes: ${slow.map(({ source }) => source.id).join(', ')}.`,
        ]),
    ...skipped.map((why) => `**Skipped** ${why}.`),
    ...notes,
    '',
    ...results.map((result) => `${scenarioSection(result)}\n`),
  ].join('\n')
}

function publish(options: Options, section: string, text: string): void {
  process.stdout.write(`${text}\n`)
  if (!options.write) return
  writeSection(DOCUMENT, section, text)
  say(`written to docs/benchmarks.md, section ${section}`)
}
