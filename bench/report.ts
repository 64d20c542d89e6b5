import type { Corpus } from './corpora.ts'
import { table } from './document.ts'
import type { ToolResult } from './scenarios.ts'
import { median } from './statistics.ts'
import type { Scenario } from './tool.ts'

export interface ScenarioResult {
  readonly scenario: Scenario
  readonly corpus: Corpus | undefined
  readonly results: readonly ToolResult[]
}

const TITLES: Readonly<Record<Scenario, string>> = {
  tree: 'Directory',
  history: 'Full history',
  staged: 'Staged: one small file in a new repository',
  startup: 'Start to end: one small file',
  second: 'Second run',
}

/** One scenario as Markdown: heading, facts, table of medians, commands. */
export function scenarioSection({ scenario, corpus, results }: ScenarioResult): string {
  const ours = results.find(({ tool }) => tool.id === 'kagiban')
  const short = scenario === 'staged' || scenario === 'startup'
  const rows = results.map((result) => row(result, ours, short))
  const head = [
    'tool',
    short ? 'wall, ms' : 'wall, s',
    'min–max',
    'CPU, s',
    'peak, MB',
    'findings',
    'wall ÷ kagiban',
    'CPU ÷ kagiban',
  ]
  return [
    `### ${TITLES[scenario]}${corpus === undefined ? '' : `: ${corpus.name}`}`,
    ...(corpus === undefined ? [] : [`${corpus.facts}.`]),
    table(head, rows),
    '```sh',
    ...new Set(results.map(({ command }) => command).filter((command) => command !== '')),
    '```',
  ].join('\n')
}

function row(
  { tool, runs, findings, failure }: ToolResult,
  ours: ToolResult | undefined,
  short: boolean,
): readonly string[] {
  const name = `${tool.id} ${tool.version}`.trim()
  if (failure !== undefined) return [name, failure.replaceAll('|', '/'), '', '', '', '', '', '']
  const walls = runs.map(({ wallSeconds }) => wallSeconds)
  const wall = (seconds: number): string => (short ? (seconds * 1000).toFixed(0) : seconds.toFixed(2))
  const cpu = medianCpu(runs)
  const ourWall = median((ours?.runs ?? []).map(({ wallSeconds }) => wallSeconds))
  const ourCpu = medianCpu(ours?.runs ?? [])
  return [
    name,
    wall(median(walls)),
    `${wall(Math.min(...walls))}–${wall(Math.max(...walls))}`,
    figure(cpu, 2),
    figure(median(runs.map(({ peakBytes }) => peakBytes)) / 1e6, 0),
    findings === undefined ? '' : String(findings),
    tool.id === 'kagiban' ? '1' : figure(median(walls) / ourWall, 2),
    tool.id === 'kagiban' ? '1' : figure(cpu / ourCpu, 2),
  ]
}

function medianCpu(runs: ToolResult['runs']): number {
  return median(runs.flatMap(({ cpuSeconds }) => (cpuSeconds === undefined ? [] : [cpuSeconds])))
}

function figure(value: number, digits: number): string {
  return Number.isFinite(value) ? value.toFixed(digits) : ''
}
