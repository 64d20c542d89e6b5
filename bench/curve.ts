import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ALL_RULES, builtInRules } from '../src/app/rules/catalogue.ts'
import type { Corpus } from './corpora.ts'
import { table } from './document.ts'
import { measure, type Measurement } from './measure.ts'
import { median, rotated } from './statistics.ts'
import type { Invocation, Job, Tool } from './tool.ts'

/** The first step of the curve; each next one has twice as many rules, and the last one all. */
const FEWEST_RULES = 120

export interface CurvePlan {
  readonly corpus: Corpus
  /** kagiban. */
  readonly tool: Tool
  readonly rounds: number
  readonly archives: boolean
  readonly timeoutMs: number
  /** An empty directory of ours. */
  readonly scratch: string
  readonly say: (text: string) => void
}

/** The runs with one number of rules. */
export interface CurveStep {
  readonly rules: number
  readonly runs: readonly Measurement[]
  readonly findings: number
}

/** Scans a corpus with ever more of the built-in rules, all numbers in each round in turn. Throws when a run fails. */
export async function runCurve(plan: CurvePlan): Promise<readonly CurveStep[]> {
  const all = builtInRules(ALL_RULES)
  const steps = ruleCounts(all.length).map((rules) => ({
    rules,
    config: configFor(plan.scratch, chosenRules(all, rules)),
    runs: [] as Measurement[],
    findings: 0,
  }))
  for (let round = 0; round < plan.rounds; round++) {
    for (const step of rotated(steps, round)) {
      const { run, findings } = await runOnce(plan, step.config)
      step.runs.push(run)
      step.findings = findings
      plan.say(`curve ${plan.corpus.name}: ${step.rules} rules, ${run.cpuSeconds?.toFixed(2) ?? '?'} CPU s`)
    }
  }
  return steps
}

/** 120, twice as many, and so on, and all. */
export function ruleCounts(all: number): readonly number[] {
  const counts: number[] = []
  for (let count = FEWEST_RULES; count < all * 0.75; count *= 2) counts.push(count)
  return [...counts, all]
}

/**
 * Ids for `rules.only`: the generic rules, which cost most and are in every set, and of the others, in order of their rooms,
 * as many as are missing, evenly spaced.
 */
export function chosenRules(
  all: readonly { readonly id: string; readonly class: string }[],
  count: number,
): readonly string[] {
  const generic = all.filter((rule) => rule.class === 'generic')
  const others = all.filter((rule) => rule.class !== 'generic')
  const wanted = Math.max(0, count - generic.length)
  const chosen = Array.from({ length: wanted }, (_, i) => others[Math.floor((i * others.length) / wanted)]!)
  return [...generic, ...chosen].map(({ id }) => id)
}

/** The curve as Markdown. */
export function curveSection({ name, facts, kind }: Corpus, steps: readonly CurveStep[]): string {
  const cpuOf = ({ runs }: CurveStep): number => median(runs.map(({ cpuSeconds }) => cpuSeconds ?? Number.NaN))
  const first = cpuOf(steps[0]!)
  const rows = steps.map((step) => [
    String(step.rules),
    median(step.runs.map(({ wallSeconds }) => wallSeconds)).toFixed(2),
    cpuOf(step).toFixed(2),
    `${Math.min(...step.runs.map(({ cpuSeconds }) => cpuSeconds ?? Number.NaN)).toFixed(2)}–${Math.max(...step.runs.map(({ cpuSeconds }) => cpuSeconds ?? Number.NaN)).toFixed(2)}`,
    (median(step.runs.map(({ peakBytes }) => peakBytes)) / 1e6).toFixed(0),
    String(step.findings),
    `${((100 * first) / cpuOf(step)).toFixed(0)} %`,
  ])
  return [
    `### Speed by number of rules: ${kind === 'tree' ? 'directory' : 'full history'} ${name}`,
    `${facts}.`,
    table(['rules', 'wall, s', 'CPU, s', 'min–max', 'peak, MB', 'findings', 'speed (CPU)'], rows),
  ].join('\n')
}

function configFor(scratch: string, only: readonly string[]): string {
  const path = join(scratch, `rules-${only.length}.yaml`)
  writeFileSync(path, `${JSON.stringify({ rules: { only } })}\n`)
  return path
}

async function runOnce(plan: CurvePlan, config: string): Promise<{ run: Measurement; findings: number }> {
  const { corpus, tool, archives, scratch, timeoutMs } = plan
  const job: Job = { target: corpus.path, report: join(scratch, 'report.json'), archives, reveal: false }
  const invocation = tool.jobs[corpus.kind]?.(job)
  if (invocation === undefined) throw new Error(`${tool.id} cannot scan a ${corpus.kind}`)
  const run = await measure(withConfig(invocation, config), {
    directory: scratch,
    report: job.report,
    timeoutMs,
    sampleEveryMs: 50,
  })
  if (!tool.accepted.includes(run.exitCode ?? -1) || !existsSync(job.report)) {
    throw new Error(`${tool.id} failed: ${run.trouble ?? `exit code ${run.exitCode ?? 'none'}`}`)
  }
  return { run, findings: tool.findings?.(readFileSync(job.report, 'utf8')).length ?? 0 }
}

function withConfig(invocation: Invocation, config: string): Invocation {
  const [program, ...words] = invocation.command
  return {
    ...invocation,
    command: [program, ...words.map((word) => (word === '--no-config' ? `--config=${config}` : word))],
  }
}
