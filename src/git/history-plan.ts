import type { SkipReason } from '#core/coverage.ts'
import type { Content, Skipped, SourceContext, Unit } from '#core/source.ts'
import { splitAt } from './byte-reader.ts'
import { contentOf, messageContent } from './object-content.ts'
import { listObjects } from './object-list.ts'
import { readObjects } from './objects.ts'
import { streamGit } from './process.ts'
import type { GitTarget } from './program.ts'
import { inspectRepository } from './repository.ts'

/** Work of a unit: plain data. */
export interface HistoryWork {
  readonly repository: string
  readonly oids: readonly string[]
}

const BYTES_PER_UNIT = 8 << 20
const OBJECTS_PER_UNIT = 2000
/** Absent objects listed one by one; a clone without blobs may lack millions. */
const MISSING_LISTED = 1000
const NEWLINE = 0x0a

/**
 * Every blob of the object database and every message of a commit or tag: reachable or not, stashes, objects of alternates.
 * Memory: the ids of one unit.
 */
export async function* planHistory(target: GitTarget, context: SourceContext): AsyncGenerator<Unit<HistoryWork> | Skipped> {
  const { signal, maxFileBytes } = context
  const { shallowCommits, partial } = await inspectRepository(target, signal)
  if (shallowCommits.size > 0) {
    yield skipped(
      target.repository,
      'shallow-history',
      'a shallow clone; run `git fetch --unshallow` to scan all of its history',
    )
  }
  if (partial) yield* missingObjects(target, signal)
  let oids: string[] = []
  let bytes = 0
  const unit = (): Unit<HistoryWork> => ({
    kind: 'unit',
    work: { repository: target.repository, oids },
    items: oids.length,
    bytes,
  })
  const unusable = new Set<string>()
  const onWarning = (stderr: string): void => {
    for (const line of stderr.split('\n'))
      if (/^(?:error|warning): .*(?:\.pack|\.idx|packfile|multi-pack-index|alternate)/.test(line)) unusable.add(line)
  }
  for await (const object of listObjects(target, signal, onWarning)) {
    if (object.kind === 'corrupt') {
      yield skipped(`git:object/${object.oid}`, 'object-corrupt', 'its header cannot be read')
      continue
    }
    const { oid, type, size } = object
    if (type === 'tree' || size === 0) continue
    if (size > maxFileBytes) {
      yield { kind: 'skipped', skip: { place: `git:${type}/${oid}`, reason: 'too-large', bytes: size } }
      continue
    }
    oids.push(oid)
    bytes += size
    if (bytes < BYTES_PER_UNIT && oids.length < OBJECTS_PER_UNIT) continue
    yield unit()
    oids = []
    bytes = 0
  }
  if (oids.length > 0) yield unit()
  for (const line of unusable) yield skipped(target.repository, 'object-corrupt', line.slice(0, 400))
}

/** Reads the objects of a unit; see `planHistory`. Uses one git process, kept for the next unit of the same repository. */
export async function* readHistory(work: HistoryWork, context: SourceContext): AsyncGenerator<Content | Skipped> {
  for await (const object of readObjects(work, work.oids, { signal: context.signal, maxBytes: context.maxFileBytes })) {
    const isMessage = 'type' in object && object.type !== 'blob'
    const item = isMessage
      ? await messageContent(object)
      : contentOf(object, { file: `git:blob/${object.oid}`, blob: object.oid })
    if (item !== undefined) yield item
  }
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
