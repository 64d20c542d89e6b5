import { AppError, messageOf } from '#base/errors.ts'
import type { Coverage, StaleIgnore } from '#core/coverage.ts'
import { compareFindings, type Finding } from '#core/finding.ts'
import type { RuleInfo } from '#core/report.ts'
import type { SourceContext } from '#core/source.ts'
import { builtInRules } from '#app/rules/catalogue.ts'
import type { DetectorSpec } from './detector.ts'
import { createExecutor, type AnySource, type Executor } from './executor.ts'
import { Tally, type Thresholds } from './tally.ts'
import type { PlannedTarget } from './target.ts'

export interface ScanRequest extends Thresholds {
  readonly targets: readonly PlannedTarget[]
  readonly spec: DetectorSpec
  /** Threads that scan. */
  readonly jobs: number
  readonly maxFileBytes: number
}

/** How far a scan is. Totals grow while planning goes on. */
export interface Progress {
  readonly target: string
  readonly isPlanned: boolean
  readonly plannedItems: number
  readonly plannedBytes: number
  readonly contents: number
  readonly bytes: number
  readonly findings: number
}

/** What `.kagiban-ignore` knows. */
export interface Ignores {
  hides(finding: Finding): boolean
  /** `partial`: something was not read, so that an entry without a finding proves nothing. */
  stale(partial: boolean): readonly StaleIgnore[]
}

export interface ScanPorts {
  readonly loadSource: (id: string) => Promise<AnySource>
  readonly workerScript: URL
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
  readonly ignores: Ignores | undefined
}

export interface ScanOutcome {
  /** Sorted. */
  readonly findings: readonly Finding[]
  readonly coverage: Coverage
  readonly rules: readonly RuleInfo[]
  readonly interrupted: boolean
}

/**
 * Scans targets one after another. A target that cannot be used is a gap when others can; when none can, its error is thrown.
 * After an abort the outcome holds what was found until then, with a gap that says so.
 */
export async function scan(request: ScanRequest, ports: ScanPorts): Promise<ScanOutcome> {
  const startedAt = new Date()
  const started = performance.now()
  const tally = new Tally(request)
  const run = await openRun(request, ports, tally)
  const findings: Finding[] = []
  const errors: AppError[] = []
  try {
    for (const target of request.targets) {
      try {
        findings.push(...(await scanTarget(target, run, ports)))
      } catch (error) {
        await run.executor.drain()
        findings.push(...tally.take())
        if (ports.signal.aborted) break
        if (!(error instanceof AppError)) throw error
        errors.push(error)
        tally.skip({ place: target.name, reason: 'unreadable', detail: error.message })
      }
    }
  } finally {
    await run.executor.close()
  }
  if (errors.length === request.targets.length && findings.length === 0 && !ports.signal.aborted) throw errors[0]
  if (ports.signal.aborted) tally.skip({ place: request.targets.map(({ name }) => name).join(', '), reason: 'interrupted' })
  const belongs = await filterByOrigin(request.spec)
  const shown = findings
    .filter((finding) => belongs(finding) && !isHidden(finding, ports.ignores, tally))
    .toSorted(compareFindings)
  const coverage: Coverage = {
    complete: tally.gaps.length === 0,
    targets: request.targets.map(({ name }) => name),
    ...tally.counts,
    rules: run.ruleCount,
    gaps: tally.gaps,
    skipped: tally.skipped,
    skippedByReason: tally.skippedByReason,
    hidden: tally.hidden,
    staleIgnores: ports.ignores?.stale(tally.gaps.length > 0) ?? [],
    startedAt: startedAt.toISOString(),
    durationMs: Math.round(performance.now() - started),
  }
  return { findings: shown, coverage, rules: rulesOf(shown), interrupted: ports.signal.aborted }
}

interface Run {
  readonly executor: Executor
  readonly context: SourceContext
  readonly tally: Tally
  readonly progress: { contents: number; bytes: number }
  readonly ruleCount: number
}

async function openRun({ spec, jobs, maxFileBytes }: ScanRequest, ports: ScanPorts, tally: Tally): Promise<Run> {
  const context = { signal: ports.signal, maxFileBytes, binary: spec.binary }
  const progress = { contents: 0, bytes: 0 }
  const executor = await createExecutor(
    {
      spec,
      context,
      jobs,
      workerScript: ports.workerScript,
      onProgress: (contents, bytes) => {
        progress.contents += contents
        progress.bytes += bytes
      },
    },
    (result) => tally.add(result),
  )
  return { executor, context, tally, progress, ruleCount: builtInRules(spec.selection).length + spec.customRules.length }
}

async function scanTarget(
  { name, sourceId, options }: PlannedTarget,
  { executor, context, tally, progress }: Run,
  ports: ScanPorts,
): Promise<readonly Finding[]> {
  const source = await ports.loadSource(sourceId)
  const planned = { target: name, isPlanned: false, plannedItems: 0, plannedBytes: 0 }
  const tell = (): void => ports.onProgress({ ...planned, ...progress, findings: tally.found })
  progress.contents = 0
  progress.bytes = 0
  const timer = setInterval(tell, 100)
  try {
    for await (const item of source.plan(options as never, context)) {
      if (item.kind === 'skipped') {
        tally.skip(item.skip)
        continue
      }
      planned.plannedItems += item.items
      planned.plannedBytes += item.bytes
      await executor.run(source, item)
      if (context.signal.aborted) break
    }
    planned.isPlanned = true
    await executor.drain()
    const findings = tally.take()
    if (source.attribute === undefined || context.signal.aborted) return findings
    return await attributed(source, findings, options, context, tally)
  } finally {
    clearInterval(timer)
  }
}

/** Findings are worth more than where they came from: when attribution fails, they are reported without it. */
async function attributed(
  source: AnySource,
  findings: readonly Finding[],
  options: unknown,
  context: SourceContext,
  tally: Tally,
): Promise<readonly Finding[]> {
  try {
    return (await source.attribute?.(findings, options as never, context)) ?? findings
  } catch (error) {
    if (!context.signal.aborted)
      tally.skip({
        place: source.id,
        reason: 'unreadable',
        detail: `where findings came from is unknown: ${messageOf(error)}`,
      })
    return findings
  }
}

/** Users' rules may be limited to paths that are known only now. */
async function filterByOrigin({ customRules }: DetectorSpec): Promise<(finding: Finding) => boolean> {
  if (customRules.length === 0) return () => true
  const { originFilter } = await import('#app/rules/origin-filter.ts')
  return originFilter(customRules) ?? (() => true)
}

function isHidden(finding: Finding, ignores: Ignores | undefined, tally: Tally): boolean {
  if (ignores?.hides(finding) !== true) return false
  tally.hidden.ignoreFile++
  return true
}

/** The rules that found something, in order of their ids. */
function rulesOf(findings: readonly Finding[]): readonly RuleInfo[] {
  const infos = new Map<string, RuleInfo>()
  for (const { rule, ruleName, kind, severity, provider, class: findingClass, references } of findings) {
    if (!infos.has(rule))
      infos.set(rule, { id: rule, name: ruleName, kind, severity, references, provider, class: findingClass })
  }
  return [...infos.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
