import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { measure, type Measurement } from './measure.ts'
import { rotated } from './statistics.ts'
import type { Job, Scenario, Tool } from './tool.ts'

/** All runs of one tool in one scenario. */
export interface ToolResult {
  readonly tool: Tool
  readonly runs: readonly Measurement[]
  readonly findings: number | undefined
  /** Why its figures are missing or not to be trusted. */
  readonly failure: string | undefined
  /** The command, with paths of the machine replaced. */
  readonly command: string
}

export interface ScenarioPlan {
  readonly scenario: Scenario
  readonly target: string
  readonly tools: readonly Tool[]
  readonly rounds: number
  readonly archives: boolean
  readonly timeoutMs: number
  /** An empty directory of ours. */
  readonly scratch: string
  readonly say: (text: string) => void
}

const SAMPLE_EVERY_MS = 50

/** Runs of a few milliseconds: many of them, an uncounted one first, and no sampler beside them. */
const isShort = (scenario: Scenario): boolean => scenario === 'staged' || scenario === 'startup'
const SHORT_ROUNDS = 5

/** Runs every tool of a scenario in turn, round by round. A tool that fails once is not run again. */
export async function runScenario(plan: ScenarioPlan): Promise<readonly ToolResult[]> {
  const states = plan.tools.flatMap((tool) => {
    const invocation = tool.jobs[plan.scenario]
    return invocation === undefined ? [] : [newState(tool)]
  })
  const rounds = isShort(plan.scenario) ? plan.rounds * SHORT_ROUNDS : plan.rounds
  for (let round = isShort(plan.scenario) ? -1 : 0; round < rounds; round++) {
    for (const state of rotated(states, Math.max(round, 0))) {
      if (state.failure === undefined) await runOnce(plan, state, round >= 0)
    }
  }
  return states
}

interface State {
  readonly tool: Tool
  readonly runs: Measurement[]
  findings: number | undefined
  failure: string | undefined
  command: string
}

function newState(tool: Tool): State {
  return { tool, runs: [], findings: undefined, failure: undefined, command: '' }
}

async function runOnce(plan: ScenarioPlan, state: State, counted: boolean): Promise<void> {
  const { tool } = state
  const job: Job = { target: plan.target, report: join(plan.scratch, 'report.json'), archives: plan.archives, reveal: false }
  const invocation = tool.jobs[plan.scenario]?.(job)
  if (invocation === undefined) return
  state.command = shown(invocation.command, job, plan.scenario)
  const run = await measure(invocation, {
    directory: plan.scratch,
    report: job.report,
    timeoutMs: plan.timeoutMs,
    sampleEveryMs: isShort(plan.scenario) ? 0 : SAMPLE_EVERY_MS,
  })
  state.failure = failureOf(tool, run, job.report)
  if (state.failure === undefined && tool.findings !== undefined) {
    state.findings = tool.findings(readFileSync(job.report, 'utf8')).length
  }
  rmSync(job.report, { force: true })
  if (counted && state.failure === undefined) state.runs.push(run)
  if (!isShort(plan.scenario) || state.failure !== undefined) {
    plan.say(
      `${plan.scenario} ${tool.id}: ${state.failure ?? `${run.wallSeconds.toFixed(1)} s, ${run.cpuSeconds?.toFixed(1) ?? '?'} CPU s`}`,
    )
  }
}

function failureOf(tool: Tool, run: Measurement, report: string): string | undefined {
  const ended = run.exitCode !== undefined && tool.accepted.includes(run.exitCode)
  if (!ended) return `failed: ${run.trouble ?? `exit code ${run.exitCode ?? 'none'}`}`
  return tool.findings !== undefined && !existsSync(report) ? 'failed: wrote no report' : undefined
}

/** The command as anybody could run it: names of programs, and words for what differs from machine to machine. */
export function shown(command: readonly string[], job: Job, scenario: Scenario): string {
  const target = scenario === 'tree' ? 'TREE' : scenario === 'startup' ? 'FILE' : 'REPOSITORY'
  return command
    .map((word) => word.replaceAll(job.target, target).replaceAll(job.report, 'REPORT'))
    .map((word) => (job.cache === undefined ? word : word.replaceAll(job.cache, 'CACHE')))
    .map((word) => word.replace(/^(--[\w-]+=)?\/.*\/([^/]+)$/, '$1$2'))
    .join(' ')
}
