import { failureOf, ObjectFault, type DatabaseProblem, type ObjectFailure } from './fault.ts'
import { objectLimits, type ObjectLimits } from './limits.ts'
import type { ObjectFormat, ObjectType } from './object-id.ts'
import { objectReader } from './object-reader.ts'
import { objectStore } from './object-store.ts'
import type { PackFile } from './pack-files.ts'
import { findRepository, type RepositoryPlace } from './repository-place.ts'
import { planUnits, type PlanOptions, type WalkUnit } from './walk-plan.ts'
import { readUnit, type ReadUnitOptions } from './walk-read.ts'
import { knownType, type WalkVisitor } from './walk-step.ts'

export type ReadObject =
  /** The bytes stay valid and must not be changed. */
  | { readonly kind: 'object'; readonly type: ObjectType; readonly bytes: Uint8Array }
  | ({ readonly kind: 'failed' } & ObjectFailure)

/** All objects of a repository, read without the `git` program. Synchronous; for one thread. */
export interface ObjectDatabase {
  readonly place: RepositoryPlace
  readonly format: ObjectFormat
  /** Entries of all packs; loose objects and double ones are not considered. */
  readonly packedCount: number
  /** What is wrong with files of the database; not about single objects. */
  readonly problems: readonly DatabaseProblem[]
  has(oid: string): boolean
  /** Reads one object, wherever it is. Bases are kept for the next one. */
  readObject(oid: string): ReadObject
  /** Cuts all objects of some types into units of work; the same for the same files. Reads the header of every packed object. */
  planUnits(options: PlanOptions): readonly WalkUnit[]
  /** Gives every object of a unit to the visitor. A unit of another thread's database is read by one that was opened with its `share`. */
  readUnit(unit: WalkUnit, visitor: WalkVisitor, options?: ReadUnitOptions): void
  /** What another thread of this process needs to open the same files; packs in memory are not copied. Valid until this database is closed. */
  share(): SharedDatabase
  close(): void
}

/** Plain data, to be passed to a worker. */
export interface SharedDatabase {
  readonly place: RepositoryPlace
  readonly limits: ObjectLimits
  readonly packs: readonly PackFile[]
}

export interface OpenOptions extends Partial<ObjectLimits> {
  /** More object directories, such as the quarantine of a push. */
  readonly objectDirectories?: readonly string[]
}

/**
 * Opens the objects of a repository: packs, loose objects and those of alternates. Says nothing about who owns the files. Throws `E_NOT_A_REPOSITORY`; damaged
 * packs are `problems`.
 */
export function openObjectDatabase(path: string, { objectDirectories = [], ...given }: OpenOptions = {}): ObjectDatabase {
  const limits = objectLimits(given)
  const { place, problems } = findRepository(path, limits, objectDirectories)
  return database(place, limits, problems)
}

/** Opens, in another thread, what a database shared. */
export function openSharedDatabase({ place, limits, packs }: SharedDatabase): ObjectDatabase {
  return database(place, limits, [], packs)
}

function database(
  place: RepositoryPlace,
  limits: ObjectLimits,
  problems: readonly DatabaseProblem[],
  packs?: readonly PackFile[],
): ObjectDatabase {
  const store = objectStore(place, limits, packs)
  const reader = objectReader(store)
  return {
    place,
    format: place.format,
    get packedCount() {
      return store.packs.reduce((sum, pack) => sum + pack.index.count, 0)
    },
    get problems() {
      return [...problems, ...store.problems]
    },
    has: (oid) => reader.has(oid),
    readObject(oid) {
      try {
        const { type, bytes } = reader.read(oid)
        return { kind: 'object', type: knownType(type), bytes }
      } catch (error) {
        if (!(error instanceof ObjectFault)) throw error
        return { kind: 'failed', ...failureOf(oid, error) }
      }
    },
    planUnits: (options) => planUnits(store, reader, options),
    readUnit: (unit, visitor, options) => readUnit(store, reader, unit, visitor, options),
    share: () => ({ place, limits, packs: [...store.packs] }),
    close: () => store.close(),
  }
}
