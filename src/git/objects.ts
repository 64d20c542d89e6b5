import { gitFailure, lastWords } from './failure.ts'
import { takeObjectProcess, type ObjectProcess, type ObjectType } from './object-process.ts'
import type { GitTarget } from './program.ts'

/** Objects up to this size are given whole; bigger ones in pieces, so that memory stays bounded. */
export const WHOLE_BYTES = 4 << 20

interface Asked {
  readonly oid: string
  /** Its place in what was asked for. */
  readonly index: number
}

export type GitObject = Asked &
  (
    | { readonly kind: 'whole'; readonly type: ObjectType; readonly bytes: Buffer }
    /** To be read before the next object is asked for. When pieces are missing at the end, `corrupt` follows for the same object. */
    | { readonly kind: 'pieces'; readonly type: ObjectType; readonly size: number; readonly bytes: AsyncIterable<Buffer> }
    | { readonly kind: 'too-large'; readonly type: ObjectType; readonly size: number }
    /** Not in the database; or promised by a server, which is never asked. */
    | { readonly kind: 'missing' }
    | { readonly kind: 'corrupt'; readonly detail: string }
  )

export interface ReadObjectsOptions {
  readonly signal: AbortSignal
  /** Bigger objects come as `too-large`. */
  readonly maxBytes: number
}

/**
 * Reads objects in the order asked, one answer for each. A corrupt or absent object never costs the others: git ends at some
 * of them and is then started again behind it. Bytes of whole objects stay valid. Throws an `AppError` when git or the
 * repository cannot be used at all.
 */
export async function* readObjects(
  target: GitTarget,
  oids: readonly string[],
  options: ReadObjectsOptions,
): AsyncGenerator<GitObject> {
  const { signal, maxBytes } = options
  for (let next = 0; next < oids.length;) {
    signal.throwIfAborted()
    const process = takeObjectProcess(target)
    const abort = (): void => process.kill()
    signal.addEventListener('abort', abort)
    const first = next
    let end: Answered = 'whole'
    try {
      process.ask(oids.slice(first))
      while (next < oids.length && end === 'whole') {
        end = yield* answer(process, { oid: oids[next]!, index: next }, maxBytes)
        signal.throwIfAborted()
        if (end === 'whole') next++
      }
      // A process that had ended while it was idle says nothing about the object.
      const isStale = end === 'nothing' && process.reused && next === first
      if (end !== 'whole' && !isStale) yield await failed(target, process, { oid: oids[next]!, index: next++ })
    } finally {
      signal.removeEventListener('abort', abort)
      if (end === 'whole' && next === oids.length) process.giveBack()
      else process.kill()
    }
  }
}

/** How much of an object could be handed on before the process ended. */
type Answered = 'whole' | 'part' | 'nothing'

async function* answer(process: ObjectProcess, asked: Asked, maxBytes: number): AsyncGenerator<GitObject, Answered> {
  const header = await process.header(asked.oid)
  if (header.kind === 'ended') return 'nothing'
  if (header.kind === 'missing') {
    yield { kind: 'missing', ...asked }
    return 'whole'
  }
  const { type, size } = header
  if (size <= WHOLE_BYTES && size <= maxBytes) {
    const bytes = await process.body(size)
    if (bytes === undefined) return 'nothing'
    yield { kind: 'whole', ...asked, type, bytes }
    return 'whole'
  }
  const pieces = process.pieces(size)
  let end: Answered | undefined
  async function* rest(): AsyncGenerator<Buffer> {
    for (;;) {
      const piece = await pieces.next()
      if (piece.done === true) {
        end ??= piece.value ? 'whole' : 'part'
        return
      }
      yield piece.value
    }
  }
  yield size > maxBytes
    ? { kind: 'too-large', ...asked, type, size }
    : { kind: 'pieces', ...asked, type, size, bytes: rest() }
  // Whoever got the object may have read none of it, or a part.
  for await (const _ of rest()) continue
  return end ?? 'part'
}

/** What became of the object at which a process ended. Throws when the reason is not the object. */
async function failed(target: GitTarget, process: ObjectProcess, asked: Asked): Promise<GitObject> {
  const exit = await process.exit()
  const failure = gitFailure({ ...target, command: 'cat-file' }, exit)
  if (failure.code !== 'E_GIT_FAILED') throw failure
  // Git that does not know GIT_NO_LAZY_FETCH tries the server, is not allowed to, and ends.
  if (/promisor|could not fetch|lazy fetching disabled/.test(exit.stderr)) return { kind: 'missing', ...asked }
  return { kind: 'corrupt', ...asked, detail: lastWords(exit.stderr) || 'git ended in the middle of it' }
}
