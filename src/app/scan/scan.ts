import { AppError, messageOf } from '#base/errors.ts'
import type { Coverage, StaleIgnore } from '#core/coverage.ts'
import { compareFindings, type Finding } from '#core/finding.ts'
import type { RuleInfo } from '#core/report.ts'
import type { SourceContext, Unit } from '#core/source.ts'
import { begun } from './begun.ts'
import type { DetectorSpec } from './detector.ts'
import { createExecutor, type AnySource, type Executor } from './executor.ts'
import { defaultMemoryBytes, memoryBudget } from './memory-budget.ts'
import { keepHeapSmall } from './small-heap.ts'
import type { CacheOptions, ScanMemory } from './scan-memory.ts'
import { Tally } from './tally.ts'
import type { Thresholds } from './thresholds.ts'
import type { PlannedTarget } from './target.ts'

export interface ScanRequest extends Thresholds {
  readonly targets: readonly PlannedTarget[]
  readonly spec: DetectorSpec
  /** Threads that scan. */
  readonly jobs: number
  readonly maxFileBytes: number
  /** What the process may use; default: see `defaultMemoryBytes`. */
  readonly maxMemoryBytes?: number | undefined
  /** Where results of earlier scans are; absent: none are used or stored. */
  readonly cache?: CacheOptions | undefined
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
  /** Gives a finding the confidence that a user's own verdicts give it. Results of earlier scans hide what it might raise. */
  readonly adjust?: ((finding: Finding) => Finding) | undefined
  /** Absent: results of earlier scans are never used. */
  readonly openMemory?: (cache: CacheOptions, request: ScanRequest) => Promise<ScanMemory>
}

export interface ScanOutcome {
  /** Sorted. */
  readonly findings: readonly Finding[]
  readonly coverage: Coverage
  readonly rules: readonly RuleInfo[]
  readonly interrupted: boolean
  /** What is wrong with the cache; harmless. */
  readonly notes: readonly string[]
}

/**
 * Scans targets one after another. A target that cannot be used is a gap when others can; when none can, its error is thrown.
 * After an abort the outcome holds what was found until then, with a gap that says so.
 */
export async function scan(request: ScanRequest, ports: ScanPorts): Promise<ScanOutcome> {
  const startedAt = new Date()
  const started = performance.now()
  const tally = new Tally(request, ports.adjust)
  const run = openRun(request, ports, tally)
  const findings: Finding[] = []
  const errors: AppError[] = []
  try {
    for (const target of request.targets) {
      const isLast = target === request.targets.at(-1)
      try {
        findings.push(...(await scanTarget(target, run, ports, isLast)))
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
    ...(run.request.cache === undefined ? {} : { cached: tally.cached }),
    rules: (await run.executor.prepare()).ruleset.rules.length,
    gaps: tally.gaps,
    skipped: tally.skipped,
    skippedByReason: tally.skippedByReason,
    hidden: tally.hidden,
    staleIgnores: ports.ignores?.stale(tally.gaps.length > 0) ?? [],
    startedAt: startedAt.toISOString(),
    durationMs: Math.round(performance.now() - started),
  }
  return { findings: shown, coverage, rules: rulesOf(shown), interrupted: ports.signal.aborted, notes: run.notes }
}

interface Run {
  readonly request: ScanRequest
  readonly executor: Executor
  readonly context: SourceContext
  readonly tally: Tally
  readonly progress: { contents: number; bytes: number }
  /** Of the target at work, if its source has any use for it. */
  memory: ScanMemory | undefined
  /** Tells the source of the target at work what was found. */
  anticipate: ((findings: readonly Finding[]) => void) | undefined
  readonly notes: string[]
}

function openRun(request: ScanRequest, ports: ScanPorts, tally: Tally): Run {
  const { spec, maxFileBytes } = request
  const maxMemoryBytes = request.maxMemoryBytes ?? defaultMemoryBytes(process.availableMemory(), request.jobs)
  keepHeapSmall(maxMemoryBytes)
  const { jobs, share, heapMegabytes } = memoryBudget(maxMemoryBytes, request.jobs)
  const { binary, archives } = spec
  const context = { signal: ports.signal, maxFileBytes, binary, archives, isTransient: true, memoryShare: share }
  const progress = { contents: 0, bytes: 0 }
  const run: Partial<Run> = {}
  const executor = createExecutor(
    {
      spec,
      context,
      jobs,
      heapMegabytes,
      workerScript: ports.workerScript,
      onProgress: (contents, bytes) => {
        progress.contents += contents
        progress.bytes += bytes
      },
    },
    (result) => {
      tally.add(result)
      run.memory?.learn(result)
      if (result.findings.length > 0 && run.executor?.hasThreads === true) run.anticipate?.(result.findings)
    },
  )
  return Object.assign(run, {
    request,
    executor,
    context,
    tally,
    progress,
    memory: undefined,
    anticipate: undefined,
    notes: [],
  })
}

async function scanTarget(
  { name, sourceId, options }: PlannedTarget,
  run: Run,
  ports: ScanPorts,
  isLast: boolean,
): Promise<readonly Finding[]> {
  const { executor, tally, progress } = run
  const source = await ports.loadSource(sourceId)
  const open = async (): Promise<ScanMemory | undefined> => (run.memory ??= await openMemory(run.request, ports))
  const { remembers } = source
  run.memory = remembers === 'always' ? await open() : undefined
  const context = {
    ...run.context,
    earlier: run.memory,
    ...(remembers === 'when-opened' ? { openEarlier: open } : {}),
  }
  run.anticipate = (findings) => source.anticipate?.(findings, options as never, context)
  const planned = { target: name, isPlanned: false, plannedItems: 0, plannedBytes: 0 }
  const tell = (): void => ports.onProgress({ ...planned, ...progress, findings: tally.found })
  progress.contents = 0
  progress.bytes = 0
  const timer = setInterval(tell, 100)
  try {
    await runUnits({ source, options, context }, run, (unit) => {
      planned.plannedItems += unit.items
      planned.plannedBytes += unit.bytes
    })
    planned.isPlanned = true
    await executor.drain()
    if (run.memory !== undefined) tally.addRecalled(run.memory.takeRecalled())
    const findings = tally.take()
    if (source.attribute === undefined || context.signal.aborted) return findings
    // Leaves the memory of the threads to what comes now.
    if (isLast) await executor.close()
    return await attributed(source, findings, options, context, tally)
  } finally {
    clearInterval(timer)
    if (run.memory !== undefined) run.notes.push(...run.memory.save())
    run.memory = undefined
    run.anticipate = undefined
  }
}

/** Saved after each target, so that the next one finds what was learned. */
async function openMemory(request: ScanRequest, ports: ScanPorts): Promise<ScanMemory | undefined> {
  return request.cache && ports.openMemory?.(request.cache, request)
}

interface Reading {
  readonly source: AnySource
  readonly options: unknown
  readonly context: SourceContext
}

/** A function of its own, so that nothing of a large plan is held while findings are attributed. */
async function runUnits(
  { source, options, context }: Reading,
  { executor, tally }: Run,
  onUnit: (unit: Unit) => void,
): Promise<void> {
  // Git and the disk need time, and so does making the rules.
  for await (const item of begun(source.plan(options as never, context), () => executor.prepare())) {
    if (item.kind === 'skipped') {
      tally.skip(item.skip)
      continue
    }
    onUnit(item)
    await executor.run(source, item)
    if (context.signal.aborted) break
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
