import { randomUUID } from 'node:crypto'
import type { SkipReason } from '#core/coverage.ts'
import type { Skipped, SourceContext, Unit } from '#core/source.ts'
import { splitAt } from './byte-reader.ts'
import { lendDatabase } from './history-database.ts'
import { historyLimits } from './history-limits.ts'
import { knownObjects } from './known-objects.ts'
import { openObjectDatabase, type SharedDatabase, type WalkUnit } from './pack/index.ts'
import { streamGit } from './process.ts'
import type { GitTarget } from './program.ts'
import { inspectRepository } from './repository.ts'

/** Work of a unit: plain data, with memory that threads share. */
export interface HistoryWork {
  /** Names the plan, so that a thread opens its files once. */
  readonly planId: string
  readonly shared: SharedDatabase
  readonly unit: WalkUnit
  /** Name what is given by its id, so that its result may be remembered. */
  readonly remembers: boolean
}

/** Absent objects listed one by one; a clone without blobs may lack millions. */
const MISSING_LISTED = 1000
const NEWLINE = 0x0a

/**
 * Every blob of the object database and every message of a commit or tag: reachable or not, stashes, objects of alternates. In
 * units of objects that are made from each other.
 */
export async function* planHistory(target: GitTarget, context: SourceContext): AsyncGenerator<Unit<HistoryWork> | Skipped> {
  const { signal, earlier } = context
  // Also lets git decide whether it trusts the repository's owner.
  const { commonDirectory, shallowCommits, partial } = await inspectRepository(target, signal)
  if (shallowCommits.size > 0) {
    yield skipped(
      target.repository,
      'shallow-history',
      'a shallow clone; run `git fetch --unshallow` to scan all of its history',
    )
  }
  if (partial) yield* missingObjects(target, signal)
  const database = openObjectDatabase(commonDirectory, historyLimits(context))
  const planId = randomUUID()
  lendDatabase(planId, database, signal)
  const units = database.planUnits({
    types: ['blob', 'commit', 'tag'],
    known: earlier === undefined ? undefined : knownObjects(earlier, database.format),
  })
  const shared = database.share()
  for (const unit of units) {
    signal.throwIfAborted()
    yield { kind: 'unit', work: { planId, shared, unit, remembers: earlier !== undefined }, items: itemsOf(unit), bytes: 0 }
  }
  for (const { file, detail } of database.problems) yield skipped(file, 'object-corrupt', detail)
}

/** How many objects a unit has. */
export function itemsOf(unit: WalkUnit): number {
  return unit.kind === 'steps' ? unit.to - unit.from : unit.oids.length
}

/** What a partial clone lacks. Nothing is fetched. */
async function* missingObjects(target: GitTarget, signal: AbortSignal): AsyncGenerator<Skipped> {
  const args = ['rev-list', '--objects', '--all', '--reflog', '--missing=print']
  let count = 0
  for await (const lines of splitAt(streamGit(target, args, { signal }), NEWLINE)) {
    for (const line of lines) {
      const oid = /^\?([0-9a-f]+)/.exec(line.toString('latin1'))?.[1]
      if (oid !== undefined && ++count <= MISSING_LISTED) yield skipped(`git:object/${oid}`, 'object-missing', PARTIAL)
    }
  }
  if (count > MISSING_LISTED)
    yield skipped(target.repository, 'object-missing', `${count - MISSING_LISTED} more; ${PARTIAL}`)
}

const PARTIAL = 'left out of this partial clone, and never fetched by a scan'

function skipped(place: string, reason: SkipReason, detail: string): Skipped {
  return { kind: 'skipped', skip: { place, reason, detail } }
}
