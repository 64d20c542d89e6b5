import type { Skip } from '#core/coverage.ts'
import type { Content, SourceContext } from '#core/source.ts'
import { mayBeDocument } from '#documents/index.ts'
import { kindOfContent, type OpenedKind } from './archive-scan.ts'

/** A document in memory, or the content as it was given. */
export type WholeDocument =
  | { readonly kind: OpenedKind; readonly bytes: Buffer }
  | { readonly kind: undefined; readonly bytes: Content['bytes']; readonly skips: readonly Skip[] }

/** Reads a content that is a document into memory. One that is larger stays what it is, and that is told. */
export async function wholeDocument(
  { bytes, origin, nesting }: Content,
  maxBytes: number,
  context: Pick<SourceContext, 'archives'>,
): Promise<WholeDocument> {
  const kindOf = (buffer: Buffer): OpenedKind | undefined => kindOfContent({ origin, nesting }, buffer, context)
  if (bytes instanceof Uint8Array) {
    const buffer = asBuffer(bytes)
    const kind = kindOf(buffer)
    return kind === undefined ? { kind, bytes, skips: [] } : { kind, bytes: buffer }
  }
  const iterator = bytes[Symbol.asyncIterator]()
  const first = await iterator.next()
  if (first.done === true) return { kind: undefined, bytes: Buffer.alloc(0), skips: [] }
  if (!mayBeDocument(asBuffer(first.value), origin.file) && kindOf(asBuffer(first.value)) === undefined)
    return { kind: undefined, bytes: restOf([first.value], iterator), skips: [] }
  // The giver may use its memory again.
  const head = Buffer.from(first.value)
  const held: Uint8Array[] = [head]
  let size = head.length
  let isWhole = false
  while (size <= maxBytes) {
    const next = await iterator.next()
    isWhole = next.done === true
    if (next.done === true) break
    held.push(Buffer.from(next.value))
    size += next.value.length
  }
  if (!isWhole) {
    const isKnown = kindOf(head) !== undefined
    const detail = `documents are read up to ${maxBytes} bytes`
    const skips: Skip[] = isKnown ? [{ place: origin.file, reason: 'document-limit', detail }] : []
    return { kind: undefined, bytes: restOf(held, iterator), skips }
  }
  const whole = Buffer.concat(held)
  const kind = kindOf(whole)
  return kind === undefined ? { kind, bytes: whole, skips: [] } : { kind, bytes: whole }
}

/** What was taken, then what follows. */
async function* restOf(held: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* held
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

/** The same memory. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
