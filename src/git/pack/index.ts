/** Reading the objects of a git repository without the `git` program: every object, in families of deltas, or one by one. */
export type { DatabaseProblem, FailureReason, ObjectFailure } from './fault.ts'
export type { BufferMemory } from './buffer-pool.ts'
export { INSERTED, type DeltaInstructions } from './delta.ts'
export type { ObjectLimits } from './limits.ts'
export {
  openObjectDatabase,
  openSharedDatabase,
  type ObjectDatabase,
  type OpenOptions,
  type ReadObject,
  type SharedDatabase,
} from './object-database.ts'
export type { ObjectFormat, ObjectType } from './object-id.ts'
export { readReferences, type Reference } from './references.ts'
export type { PlanOptions, WalkUnit } from './walk-plan.ts'
export type { ReadUnitOptions } from './walk-read.ts'
export type { WalkStep, WalkVisitor } from './walk-step.ts'
