import { openSharedDatabase, type ObjectDatabase, type SharedDatabase } from './pack/index.ts'

/** Databases that are open in this thread, by the plan that they are for. */
const open = new Map<string, ObjectDatabase>()
/** Plans whose files stay open at once; a thread works on one, and may be handed the next before the last is over. */
const OPEN_AT_ONCE = 2

/** Keeps the planner's own database for units that are read in its thread; closes it at the latest when the scan is aborted. */
export function lendDatabase(planId: string, database: ObjectDatabase, signal: AbortSignal): void {
  keep(planId, database)
  signal.addEventListener('abort', () => closeDatabase(planId), { once: true })
}

/** The database of a plan, opened in this thread when it is not yet. */
export function borrowDatabase(planId: string, shared: SharedDatabase): ObjectDatabase {
  const found = open.get(planId)
  if (found !== undefined) return found
  const database = openSharedDatabase(shared)
  keep(planId, database)
  return database
}

/** Closes the files of a plan in this thread, when they are open. */
export function closeDatabase(planId: string): void {
  open.get(planId)?.close()
  open.delete(planId)
}

function keep(planId: string, database: ObjectDatabase): void {
  for (const other of [...open.keys()].slice(0, Math.max(0, open.size - OPEN_AT_ONCE + 1))) closeDatabase(other)
  open.set(planId, database)
}
