import { AppError } from '#base/errors.ts'
import { isNullId, isObjectId, type NewCommits } from '#git/index.ts'
import type { HookKind } from './kind.ts'

/** A ref that a push changes. */
export interface RefUpdate {
  /** The ref at the receiving side, such as `refs/heads/main`. */
  readonly ref: string
  /** What the receiving side has; zeros for a new ref. */
  readonly before: string
  /** What it shall have; zeros for a deletion. */
  readonly after: string
}

/** Reads standard input of a `pre-push` hook: `<local ref> <local oid> <remote ref> <remote oid>`. Throws `E_USAGE`. */
export function parsePushLines(text: string): RefUpdate[] {
  return linesOf(text).map((line) => {
    const [localRef, after = '', ref = '', before = '', ...rest] = line.split(' ')
    // A local ref may be any revision the user typed, and so hold spaces; the other three cannot.
    if (rest.length > 0) return checked(line, lastThree(line))
    return checked(line, localRef === undefined ? undefined : { ref, before, after })
  })
}

/** Reads standard input of a `pre-receive` hook: `<old oid> <new oid> <ref>`. Throws `E_USAGE`. */
export function parseReceiveLines(text: string): RefUpdate[] {
  return linesOf(text).map((line) => {
    const [before = '', after = '', ...ref] = line.split(' ')
    return checked(line, { ref: ref.join(' '), before, after })
  })
}

/**
 * What to scan of a push, or undefined when it only deletes. `pre-receive`: what no ref of this repository reaches yet.
 * `pre-push`: what the remote does not have, by what it said just now and by its tracking refs; `remote` is the hook's first
 * argument, a name or a URL.
 */
export function rangesOf(kind: HookKind, updates: readonly RefUpdate[], remote?: string): NewCommits | undefined {
  const tips = updates.map(({ after }) => after).filter((oid) => !isNullId(oid))
  if (tips.length === 0) return undefined
  if (kind === 'pre-receive') return { tips }
  const oids = updates.map(({ before }) => before).filter((oid) => !isNullId(oid))
  return { tips, knownBy: { oids, ...(remote === undefined ? {} : { remote }) } }
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\r$/, ''))
    .filter((line) => line !== '')
}

function lastThree(line: string): RefUpdate | undefined {
  const [after, ref, before] = line.split(' ').slice(-3)
  return after === undefined || ref === undefined || before === undefined ? undefined : { ref, before, after }
}

function checked(line: string, update: RefUpdate | undefined): RefUpdate {
  if (update !== undefined && update.ref !== '' && isObjectId(update.before) && isObjectId(update.after)) return update
  throw new AppError(
    'E_USAGE',
    `${JSON.stringify(line.slice(0, 200))} is no line that git writes to this hook. Let git call the hook, or copy its lines.`,
  )
}
