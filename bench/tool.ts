/** One run of a tool. `report` is the file with its findings afterwards; with `reportOnStdout` its output is written there. */
export interface Invocation {
  readonly command: readonly [string, ...string[]]
  readonly reportOnStdout?: boolean
  readonly env?: Readonly<Record<string, string>>
}

/** What a run is to look at, and where its report goes. `reveal` asks for secrets in the report, for scoring only. */
export interface Job {
  readonly target: string
  readonly report: string
  readonly archives: boolean
  readonly reveal: boolean
  /** A directory for results of earlier runs. Absent: none are kept. */
  readonly cache?: string
}

/** A place a tool reported. `file` as the tool wrote it; lines from 1; `secret` only when the report holds it. */
export interface ReportedFinding {
  readonly file: string
  readonly line: number
  readonly endLine: number
  readonly secret: string
}

export type Scenario = 'tree' | 'history' | 'staged' | 'startup' | 'second'

export const SCENARIOS: readonly Scenario[] = ['tree', 'history', 'staged', 'startup', 'second']

/** Where the peers are installed. */
export interface Cache {
  readonly directory: string
}

/** An installed tool: how it is run for each scenario it supports. */
export interface Tool {
  readonly id: string
  readonly version: string
  readonly jobs: Readonly<Partial<Record<Scenario, (job: Job) => Invocation>>>
  /** Exit codes of a run that did its work. */
  readonly accepted: readonly number[]
  /** Absent for a floor, which looks for nothing. `text` is the whole report. */
  readonly findings?: (text: string) => readonly ReportedFinding[]
  /** What a reader of the figures must know. */
  readonly notes?: readonly string[]
}

/** A tool before it is there. */
export interface ToolSource {
  readonly id: string
  readonly kind: 'ours' | 'peer' | 'floor'
  /** Left out of a scenario unless `--tools` names the tool: it would take many minutes. */
  readonly tooSlowFor?: readonly Scenario[]
  /** Finds or installs it; throws with the reason when it cannot be had. */
  readonly prepare: (cache: Cache, install: boolean) => Tool
}
