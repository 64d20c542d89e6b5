import {
  objectLimits,
  openObjectDatabase,
  openSharedDatabase,
  type ObjectDatabase,
  type SharedDatabase,
} from './pack/index.ts'

/** Databases that are open in this thread, by the plan that they are for. */
const open = new Map<string, ObjectDatabase>()
/** Plans whose files stay open at once; a thread works on one, and may be handed the next before the last is over. */
const OPEN_AT_ONCE = 2

/** Threads that read through the files of an aborted plan are gone after this time. */
const CLOSE_AFTER_ABORT_MS = 10_000

/** Keeps the planner's own database for units that are read in its thread; closes it at the latest some time after an abort. */
export function lendDatabase(planId: string, database: ObjectDatabase, signal: AbortSignal): void {
  keep(planId, database)
  const close = (): void => void setTimeout(() => closeDatabase(planId), CLOSE_AFTER_ABORT_MS).unref()
  signal.addEventListener('abort', close, { once: true })
}

/** The database of a plan, opened in this thread when it is not yet. */
export function borrowDatabase(planId: string, shared: SharedDatabase): ObjectDatabase {
  const found = open.get(planId)
  if (found !== undefined) return found
  const database = openSharedDatabase(shared)
  keep(planId, database)
  return database
}

/** The database of the last plan of a repository, while it is open in this thread. */
export function lentDatabase(commonDirectory: string): ObjectDatabase | undefined {
  return [...open.values()].findLast(({ place }) => place.commonDirectory === commonDirectory)
}

/** The objects of a repository with the usual limits, in the files of its last plan while these are open. Closing it leaves those open. */
export function openBesidePlan(commonDirectory: string): ObjectDatabase {
  const lent = lentDatabase(commonDirectory)
  if (lent === undefined) return openObjectDatabase(commonDirectory)
  return openSharedDatabase({ ...lent.share(), limits: objectLimits() })
}

/** Closes the files of all plans in this thread, and lets their memory go: all of their units are done. */
export function closeHistory(): void {
  // A key may be deleted while a map is gone through.
  for (const planId of open.keys()) closeDatabase(planId)
}

/** Closes the files of a plan in this thread, when they are open. */
function closeDatabase(planId: string): void {
  open.get(planId)?.close()
  open.delete(planId)
}

function keep(planId: string, database: ObjectDatabase): void {
  for (const other of [...open.keys()].slice(0, Math.max(0, open.size - OPEN_AT_ONCE + 1))) closeDatabase(other)
  open.set(planId, database)
}
