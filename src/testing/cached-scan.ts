import { expect } from 'vitest'
import { fake } from '#core/samples.ts'
import { ALL_RULES } from '#app/rules/catalogue.ts'
import { testRepository, type TestRepository } from './git-repository.ts'
import { openScanMemory } from '#app/cache/index.ts'
import { readByVisiting } from '#core/source.ts'
import type { AnySource } from '#app/scan/executor.ts'
import {
  attributeHistory,
  planHistory,
  planRange,
  planStaged,
  readChanges,
  visitHistory,
  type RangeOptions,
} from '#git/index.ts'
import type { GitTarget } from '#git/program.ts'
import { scan, type ScanOutcome, type ScanRequest } from '#app/scan/scan.ts'

/** A detector with all rules. */
export const SPEC = {
  key: Buffer.alloc(32, 7),
  showSecrets: false,
  binary: false,
  inlineAllow: true,
  selection: ALL_RULES,
  customRules: [],
}
const source: AnySource = {
  id: 'git-history',
  remembers: 'always',
  plan: planHistory,
  read: readByVisiting(visitHistory) as AnySource['read'],
  visit: visitHistory,
  attribute: (findings, target: GitTarget, { signal, earlier }) => attributeHistory(target, findings, signal, earlier),
}
const RANGE: AnySource = {
  id: 'git-range',
  remembers: 'when-opened',
  plan: (options: GitTarget & RangeOptions, context) => planRange(options, options, context),
  read: readChanges as AnySource['read'],
}
const STAGED: AnySource = { ...RANGE, id: 'git-staged', plan: planStaged }
const MAX_BYTES = 64 << 20

/** What a scan is asked for; `cache` is a directory. */
export interface Setup {
  readonly repositories: readonly string[]
  /** Default: the history. */
  readonly view?: 'staged' | RangeOptions
  readonly cache?: string
  readonly changes?: Partial<ScanRequest>
  readonly build?: string
  readonly signal?: AbortSignal
}

/** Scans repositories in this thread. */
export function scanHistories({ repositories, view, cache, changes, build = 'test', signal }: Setup): Promise<ScanOutcome> {
  const request: ScanRequest = {
    targets: repositories.map((repository) => ({
      name: repository,
      sourceId: 'git',
      options: { repository, ...(view === 'staged' ? {} : view) },
    })),
    spec: SPEC,
    jobs: 1,
    maxFileBytes: 1 << 20,
    minConfidence: 0.4,
    minSeverity: 'low',
    ...(cache === undefined ? {} : { cache: { directory: cache, build, maxBytes: MAX_BYTES } }),
    ...changes,
  }
  return scan(request, {
    loadSource: async () => (view === undefined ? source : view === 'staged' ? STAGED : RANGE),
    openMemory: async (options, asked) => openScanMemory(options, asked),
    workerScript: new URL('file:///unused'),
    signal: signal ?? new AbortController().signal,
    onProgress: () => {},
    ignores: undefined,
  })
}

/** What must not depend on the cache. */
export function told({ findings, coverage, notes }: ScanOutcome): unknown {
  const { cached: _cached, startedAt: _startedAt, durationMs: _durationMs, ...rest } = coverage
  const byPlace = (a: { place: string }, b: { place: string }): number => (a.place < b.place ? -1 : 1)
  return { findings, notes, ...rest, skipped: rest.skipped.toSorted(byPlace), gaps: rest.gaps.toSorted(byPlace) }
}

/** Scans with the cache and without, and expects both to tell the same. */
export async function expectSame(setup: Setup): Promise<ScanOutcome> {
  const cached = await scanHistories(setup)
  const { cache: _, ...without } = setup
  expect(told(cached)).toEqual(told(await scanHistories(without)))
  return cached
}

/** A line of a secret, sure or doubtful; the same numbers give the same one. */
export function secretLine(n: number): string {
  const token = `SG.${fake(`cache/id/${n}`, 'base64url', 22)}.${fake(`cache/key/${n}`, 'base64url', 43)}`
  return [
    `const key${n} = "${token}"`,
    `password = "${fake(`cache/${n}`, 'base64url', 12)}"`,
    `k = "${token}" // kagiban:allow test`,
  ][n % 3]!
}

export const PLAIN_LINES = Array.from({ length: 40 }, (_, i) => `line ${i} of a file that is changed a little`)

/** A repository with one commit, which holds a secret. */
export async function withRepository(use: (repository: TestRepository) => Promise<void>): Promise<void> {
  const repository = testRepository()
  try {
    repository.write('a.txt', [...PLAIN_LINES, secretLine(1)].join('\n'))
    repository.commit('first')
    await use(repository)
  } finally {
    repository.remove()
  }
}
