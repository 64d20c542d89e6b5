import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isAbsolute, join, relative } from 'node:path'
import { EVALUATION_DATA as DATA } from '../tools/evaluation-data.ts'
import { table } from './document.ts'
import { measure } from './measure.ts'
import type { Job, ReportedFinding, Tool } from './tool.ts'

export interface ExactnessPlan {
  readonly tools: readonly Tool[]
  /** An empty directory of ours; what tools report is in it for a moment, secrets and all. */
  readonly scratch: string
  /** Tools that could not be had, with the reason. */
  readonly skipped: readonly string[]
  /** Limit of one run. */
  readonly timeoutMs: number
  readonly say: (text: string) => void
}

export interface Workplace {
  readonly scratch: string
  readonly timeoutMs: number
}

/** The cells of `labelledScores`, after the tool's name. */
export const LABELLED_HEAD = [
  'tool',
  ...['line', 'value'].flatMap((match) => ['precision', 'recall', 'F1'].map((name) => `${name}, ${match}`)),
  'findings',
]

/** Scores every tool on labelled code and on published samples of formats; gives the section's text. */
export async function runExactness({ tools, scratch, skipped, timeoutMs, say }: ExactnessPlan): Promise<string> {
  const head = [`Measured on ${new Date().toISOString().slice(0, 10)}.`, ...skipped.map((why) => `**Skipped** ${why}.`)]
  if (!existsSync(DATA)) {
    say('SKIPPED: no evaluation data beside the checkout (../shared/eval)')
    return [...head, '**Skipped**: no evaluation data beside the checkout (`../shared/eval`).'].join('\n')
  }
  const samples = join(scratch, 'samples')
  python('coverage.py', join('rules', 'coverage.py'), '--split', 'dev', '--prepare', samples)
  const labelled: string[][] = []
  const covered: string[][] = []
  for (const tool of tools) {
    say(`exactness ${tool.id} …`)
    const name = `${tool.id} ${tool.version}`.trim()
    labelled.push([name, ...(await onLabelledCode(tool, { scratch, timeoutMs }))])
    covered.push([name, ...(await onSamples(tool, samples, { scratch, timeoutMs }))])
    say(`${labelled.at(-1)?.slice(1).join(' ')} / ${covered.at(-1)?.slice(1).join(' ')}`)
  }
  return [
    ...head,
    '',
    '### Labelled code (part `creddata-dev`)',
    'Line: a finding on the line counts. Value: it must also name the value, where the tool reports it.',
    table(LABELLED_HEAD, labelled),
    '',
    '### Published samples of credential formats (part `dev`)',
    'Negatives are what the scanners’ own tests say must not be reported; malformed ones are near misses.',
    table(
      ['tool', 'samples found', 'exact secret', 'providers with a hit', 'benign reported', 'malformed reported'],
      covered,
    ),
  ].join('\n')
}

async function onLabelledCode(tool: Tool, place: Workplace): Promise<readonly string[]> {
  return labelledScores(tool, join(DATA, 'creddata-dev'), place)
}

/**
 * A tool's figures on a labelled part of evaluation data: precision, recall and F1 by line, the same by value (empty where the tool does
 * not tell it), and the number of findings. Or the reason why there are none, and empty cells. `flags`: more for `score.py`.
 */
export async function labelledScores(
  tool: Tool,
  part: string,
  place: Workplace,
  flags: readonly string[] = [],
): Promise<readonly string[]> {
  const found = await findingsIn(tool, join(part, 'files'), place)
  if (typeof found === 'string') return [found, '', '', '', '', '', '']
  const scores = (['line', 'value'] as const).map((match) => {
    const words = [join(part, 'labels.jsonl'), found.path, '--match', match, '--json', ...flags]
    const { total } = JSON.parse(pythonIn(part, 'score.py', join(part, '..', 'score.py'), ...words)) as { total: Score }
    return total
  })
  rmSync(found.path)
  const figures = scores.map(({ precision, recall, f1 }) => [precision, recall, f1].map((value) => value.toFixed(3)))
  const [byLine = [], byValue = []] = figures
  return [...byLine, ...(found.hasValues ? byValue : ['', '', '']), String(found.count)]
}

interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

async function onSamples(tool: Tool, samples: string, place: Workplace): Promise<readonly string[]> {
  const found = await findingsIn(tool, samples, place)
  if (typeof found === 'string') return [found, '', '', '', '']
  const result = join(place.scratch, 'coverage.json')
  python(
    'coverage.py',
    join('rules', 'coverage.py'),
    '--split',
    'dev',
    '--findings',
    found.path,
    '--json',
    result,
    '--quiet',
  )
  const coverage = JSON.parse(readFileSync(result, 'utf8')) as Coverage
  rmSync(result)
  rmSync(found.path)
  const share = ([all, some]: readonly [number, number]): string => `${((100 * some) / all).toFixed(1)} % of ${all}`
  return [
    share([coverage.positives, coverage.found]),
    found.hasValues ? share([coverage.known, coverage.exact]) : '',
    `${coverage.providers - coverage.zero.length} of ${coverage.providers}`,
    ...(['benign', 'malformed'] as const).map((kind) => share(coverage.negatives[kind] ?? [0, 0])),
  ]
}

interface Coverage {
  readonly positives: number
  readonly found: number
  readonly known: number
  readonly exact: number
  readonly providers: number
  readonly zero: readonly string[]
  readonly negatives: Readonly<Record<string, readonly [number, number]>>
}

interface Found {
  readonly path: string
  readonly count: number
  /** Does the tool say which value it means? Without it only lines can be compared. */
  readonly hasValues: boolean
}

/** Runs a tool over a directory and writes what it reported, secrets and all, to a file of ours that the caller removes. */
async function findingsIn(tool: Tool, directory: string, { scratch, timeoutMs }: Workplace): Promise<Found | string> {
  const work = join(scratch, 'run')
  mkdirSync(work, { recursive: true })
  const job: Job = { target: directory, report: join(work, 'report.json'), archives: false, reveal: true }
  const invocation = tool.jobs.tree?.(job)
  if (invocation === undefined) return 'cannot scan a directory'
  const run = await measure(invocation, { directory: work, report: job.report, timeoutMs, sampleEveryMs: 0 })
  if (run.exitCode === undefined || !tool.accepted.includes(run.exitCode) || !existsSync(job.report)) {
    return `failed: ${run.trouble ?? `exit code ${run.exitCode ?? 'none'}`}`
  }
  const findings = tool.findings?.(readFileSync(job.report, 'utf8')) ?? []
  for (const name of readdirSync(work)) rmSync(join(work, name), { recursive: true })
  const path = join(scratch, 'findings.jsonl')
  writeFileSync(path, findings.map((finding) => `${JSON.stringify(row(finding, directory))}\n`).join(''), { mode: 0o600 })
  return { path, count: findings.length, hasValues: findings.some(({ secret }) => secret !== '') }
}

function row({ file, line, endLine, secret }: ReportedFinding, directory: string): Record<string, string | number> {
  return {
    file: isAbsolute(file) ? relative(directory, file) : file,
    line,
    line_end: endLine,
    ...(secret === '' ? {} : { secret }),
  }
}

function python(name: string, ...args: string[]): string {
  return pythonIn(DATA, name, ...args)
}

function pythonIn(directory: string, name: string, ...args: string[]): string {
  const done = spawnSync('python3', args, { cwd: directory, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (done.status !== 0) throw new Error(`${name} failed with exit code ${done.status ?? 'none'}`)
  return done.stdout
}
