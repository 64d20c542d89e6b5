import { messageOf, systemCodeOf } from '#base/errors.ts'
import type { SkipReason } from '#core/coverage.ts'
import type { Skipped } from '#core/source.ts'

/** A source's word that `place` was not read, or not in full. */
export function skipped(place: string, reason: SkipReason, detail?: string, bytes?: number): Skipped {
  return {
    kind: 'skipped',
    skip: { place, reason, ...(detail === undefined ? {} : { detail }), ...(bytes === undefined ? {} : { bytes }) },
  }
}

const REASONS: Readonly<Record<string, SkipReason>> = {
  EACCES: 'permission-denied',
  EPERM: 'permission-denied',
  ENOENT: 'vanished',
  ENOTDIR: 'vanished',
  ELOOP: 'symlink',
  ENXIO: 'not-a-regular-file',
}

/** The same for what a file system call threw. `ELOOP` counts as a symbolic link, so call it after opens that do not follow. */
export function skippedByError(place: string, error: unknown): Skipped {
  return skipped(place, REASONS[systemCodeOf(error) ?? ''] ?? 'unreadable', systemWords(error))
}

/** The code and the system's words, without the path that Node appends. */
export function systemWords(error: unknown): string {
  const message = messageOf(error)
  return /^E[A-Z0-9]+: [^,]+/.exec(message)?.[0] ?? message
}
