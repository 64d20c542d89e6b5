/** Reading the objects of a git repository without the `git` program: every object, in families of deltas, or one by one. */
export type { DatabaseProblem, FailureReason, ObjectFailure } from './fault.ts'
export type { BufferMemory } from './buffer-pool.ts'
export { INSERTED, type DeltaInstructions } from './delta.ts'
export { objectLimits, type ObjectLimits } from './limits.ts'
export {
  openObjectDatabase,
  openSharedDatabase,
  type ObjectDatabase,
  type OpenOptions,
  type ReadObject,
  type SharedDatabase,
} from './object-database.ts'
export type { ObjectFormat, ObjectType } from './object-id.ts'
export { findId } from './pack-index.ts'
export { listLooseObjects } from './loose-object.ts'
export type { PackFile } from './pack-files.ts'
export type { KnownObjects, PlanOptions, WalkUnit } from './walk-plan.ts'
export type { ReadUnitOptions } from './walk-read.ts'
export type { WalkStep, WalkVisitor } from './walk-step.ts'
export { unitEnds } from './unit-ends.ts'
