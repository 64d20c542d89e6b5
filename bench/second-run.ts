import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from './corpora.ts'
import { table } from './document.ts'
import { measure, type Measurement } from './measure.ts'
import { shown } from './scenarios.ts'
import { median } from './statistics.ts'
import type { Job, Tool } from './tool.ts'

/** Commits of the first-parent line that come between the first run and the second. */
const NEW_COMMITS = 100
const SAMPLE_EVERY_MS = 10

const STEPS = ['first, no cache yet', `after ${NEW_COMMITS} more commits`, 'unchanged'] as const

export interface SecondRunPlan {
  readonly corpus: Corpus
  readonly tool: Tool
  readonly rounds: number
  readonly timeoutMs: number
  /** An empty directory of ours. */
  readonly scratch: string
  readonly say: (text: string) => void
}

/** The runs of each step, in their order. */
export interface SecondRunResult {
  readonly corpus: Corpus
  readonly facts: string
  readonly steps: readonly { readonly step: string; readonly runs: readonly Measurement[]; readonly findings: number }[]
  readonly command: string
}

/**
 * Scans the history of a clone of the checked-out branch, as it was some commits ago, fetches these, and scans twice again, with results of earlier runs kept from
 * run to run of a round. Throws when a run fails, or when a run with results of earlier ones finds another number of things than one without.
 */
export async function runSecond(plan: SecondRunPlan): Promise<SecondRunResult> {
  const { corpus, tool, scratch, say } = plan
  const git = (...args: string[]): string =>
    execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 }).trim()
  const tip = git('-C', corpus.path, 'rev-parse', 'HEAD')
  const old = git('-C', corpus.path, 'rev-parse', `HEAD~${NEW_COMMITS}`)
  const count = git('-C', corpus.path, 'rev-list', '--count', `${old}..${tip}`)
  const template = join(scratch, 'template.git')
  // References lead to what is fetched, so that the newer objects are not there yet.
  git('init', '--quiet', '--bare', '-b', 'main', template)
  fetch(git, template, corpus.path, old)
  const repository = join(scratch, 'second.git')
  const cache = join(scratch, 'cache')
  const steps = STEPS.map((step) => ({ step, runs: [] as Measurement[], findings: 0 }))
  let command = ''
  for (let round = 0; round < plan.rounds; round++) {
    for (const path of [repository, cache]) rmSync(path, { recursive: true, force: true })
    git('clone', '--quiet', '--mirror', template, repository)
    for (const [i, step] of steps.entries()) {
      if (i === 1) fetch(git, repository, corpus.path, tip)
      const { run, findings, words } = await runOnce(plan, { repository, cache })
      step.runs.push(run)
      step.findings = findings
      command = words
      say(`second ${tool.id}, ${step.step}: ${run.wallSeconds.toFixed(2)} s, ${run.cpuSeconds?.toFixed(2) ?? '?'} CPU s`)
    }
  }
  await requireSame(plan, repository, cache, steps.at(-1)?.findings ?? 0)
  for (const path of [template, repository, cache]) rmSync(path, { recursive: true, force: true })
  const facts = `The checked-out branch, fetched as it was ${NEW_COMMITS} first-parent commits ago, then with these: ${count} commits. ${corpus.facts} in the whole corpus.`
  return { corpus, facts, steps, command }
}

function fetch(git: (...args: string[]) => string, into: string, from: string, commit: string): void {
  const anyObject = ['-c', 'uploadpack.allowAnySHA1InWant=true', '-c', 'protocol.file.allow=always']
  git(
    ...anyObject,
    '-C',
    into,
    'fetch',
    '--quiet',
    '--no-tags',
    '--upload-pack=git -c uploadpack.allowAnySHA1InWant=true upload-pack',
    from,
    `${commit}:refs/heads/main`,
  )
}

interface OneRun {
  readonly run: Measurement
  readonly findings: number
  readonly words: string
}

async function runOnce(
  { tool, scratch, timeoutMs }: SecondRunPlan,
  { repository, cache }: { readonly repository: string; readonly cache: string | undefined },
): Promise<OneRun> {
  const report = join(scratch, 'report.json')
  const job: Job = { target: repository, report, archives: false, reveal: false, ...(cache === undefined ? {} : { cache }) }
  const invocation = (cache === undefined ? tool.jobs.history : tool.jobs.second)?.(job)
  if (invocation === undefined) throw new Error(`${tool.id} keeps no results of earlier runs`)
  const run = await measure(invocation, { directory: scratch, report, timeoutMs, sampleEveryMs: SAMPLE_EVERY_MS })
  if (run.exitCode === undefined || !tool.accepted.includes(run.exitCode))
    throw new Error(`${tool.id} failed: ${run.trouble ?? `exit code ${run.exitCode ?? 'none'}`}`)
  const findings = tool.findings?.(readFileSync(report, 'utf8')).length ?? 0
  rmSync(report, { force: true })
  return { run, findings, words: shown(invocation.command, job, 'second') }
}

/** A second run that is fast because it finds less would be worth nothing. */
async function requireSame(plan: SecondRunPlan, repository: string, cache: string, findings: number): Promise<void> {
  const full = await runOnce(plan, { repository, cache: undefined })
  if (full.findings !== findings)
    throw new Error(`${plan.tool.id} finds ${findings} with results in ${cache}, and ${full.findings} without`)
}

/** The steps as Markdown: heading, facts, table of medians and ratios to the first, command. */
export function secondRunSection({ corpus, facts, steps, command }: SecondRunResult): string {
  const [first] = steps
  const wallOf = (runs: readonly Measurement[]): number => median(runs.map(({ wallSeconds }) => wallSeconds))
  const cpuOf = (runs: readonly Measurement[]): number => median(runs.map(({ cpuSeconds = Number.NaN }) => cpuSeconds))
  const rows = steps.map(({ step, runs, findings }) => [
    step,
    wallOf(runs).toFixed(2),
    figure(cpuOf(runs), (value) => value.toFixed(2)),
    figure(median(runs.map(({ peakBytes }) => peakBytes)) / 1e6, (value) => value.toFixed(0)),
    String(findings),
    percent(wallOf(runs) / wallOf(first?.runs ?? [])),
    percent(cpuOf(runs) / cpuOf(first?.runs ?? [])),
  ])
  return [
    `### ${corpus.name}`,
    facts,
    '',
    table(['run', 'wall, s', 'CPU, s', 'peak, MB', 'findings', 'wall ÷ first', 'CPU ÷ first'], rows),
    '```sh',
    command,
    '```',
  ].join('\n')
}

function percent(share: number): string {
  return figure(share, (value) => `${(value * 100).toFixed(1)} %`)
}

function figure(value: number, show: (value: number) => string): string {
  return Number.isFinite(value) ? show(value) : ''
}
