import type { ListedFormat } from '../archive-format.ts'
import { entryPlace, withinBudget, type ArchiveScope, type Piece } from '../archive-scope.ts'
import { byteReader, piecesOf } from '../byte-reader.ts'
import { chunksOf, type ByteSource } from '../byte-source.ts'
import type { Outcome } from '../compressed.ts'
import { skipped } from '../skips.ts'
import type { UnpackedEntry } from './messages.ts'
import { otherForm, paddingFor } from './other-forms.ts'
import { hasRarEnd } from './rar-end.ts'
import { releaseUnpacker, takeUnpacker, type Unpacker } from './unpacker.ts'

/** libarchive's words for what needs a password. */
const LOCKED = /encrypt|passphrase/i

const PIECE_BYTES = 1 << 20

/** Reads a 7z or rar with libarchive, which holds all of it. A thread that fails or hangs costs this archive, not those around it. */
export async function* readUnpacked(
  scope: ArchiveScope,
  place: string,
  source: ByteSource,
  format: ListedFormat,
): AsyncGenerator<Piece> {
  const room = scope.limits.maxHeldBytes - scope.heldBytes
  if (source.size > room) {
    yield skipped(place, 'archive-limit', `a ${format} is opened up to ${room} bytes`, source.size)
    return
  }
  const other = otherForm(source)
  if (other !== undefined) {
    yield skipped(place, 'archive-broken', `${format}: ${other}, and is not read`, source.size)
    return
  }
  const unpacker = takeUnpacker()
  try {
    const inner = { ...scope, heldBytes: scope.heldBytes + source.size }
    const failure = (await fill(unpacker, source)) ?? (yield* entries(inner, place, unpacker, format))
    const fault = failure ?? (format === 'rar' && !hasRarEnd(source) ? 'has no end, and may be cut off' : undefined)
    if (fault === undefined || scope.budget.spent() !== undefined) return
    yield skipped(place, LOCKED.test(fault) ? 'archive-encrypted' : 'archive-broken', `${format}: ${fault}`)
    if (scope.binary) yield { kind: 'content', origin: { file: place }, bytes: piecesOf(byteReader(chunksOf(source))) }
  } finally {
    if (unpacker.isFit()) await unpacker.ask({ kind: 'close' })
    await releaseUnpacker(unpacker)
  }
}

/** Gives what is wrong. */
async function fill(unpacker: Unpacker, source: ByteSource): Promise<string | undefined> {
  const padding = Buffer.alloc(paddingFor(source))
  const opened = await unpacker.ask({ kind: 'open', bytes: source.size + padding.length })
  if (opened.kind === 'failed') return opened.message
  let at = 0
  for (const chunk of withPadding(source, padding)) {
    const filled = await unpacker.ask({ kind: 'fill', at, chunk })
    if (filled.kind === 'failed') return filled.message
    at += chunk.length
  }
  return undefined
}

function* withPadding(source: ByteSource, padding: Buffer): Generator<Buffer> {
  yield* chunksOf(source)
  if (padding.length > 0) yield padding
}

async function* entries(
  scope: ArchiveScope,
  place: string,
  unpacker: Unpacker,
  format: ListedFormat,
): AsyncGenerator<Piece, string | undefined> {
  const { budget, pace } = scope
  for (;;) {
    const due = pace()
    if (due !== undefined) await due
    if (budget.spent() !== undefined) return undefined
    const step = await unpacker.ask({ kind: 'next' })
    if (step.kind === 'failed') return step.message
    if (step.kind !== 'entry') return step.kind === 'end' ? step.fault : undefined
    if (!budget.grantEntry()) return undefined
    if (!step.entry.isFile) continue
    yield* readEntry(scope, entryPlace(place, nameOf(step.entry, place)), unpacker, step.entry, format)
  }
}

async function* readEntry(
  scope: ArchiveScope,
  place: string,
  unpacker: Unpacker,
  { isLocked }: UnpackedEntry,
  format: ListedFormat,
): AsyncGenerator<Piece> {
  const outcome: Outcome = {}
  const reader = byteReader(withinBudget(scope.budget, piecesOfEntry(unpacker, outcome)))
  const isEmpty = isLocked || (await reader.peek(1)).length === 0
  try {
    if (!isEmpty) yield* scope.openEntry(scope, place, reader)
    // Otherwise libarchive would unpack the rest in one go, past the budget, to come to the next entry.
    while ((await reader.pull(PIECE_BYTES)) !== undefined) await scope.pace()
  } finally {
    await reader.close()
  }
  if (isLocked || LOCKED.test(outcome.fault ?? ''))
    yield skipped(place, 'archive-encrypted', `${format}: the entry is encrypted`)
  else if (outcome.fault !== undefined && scope.budget.spent() === undefined)
    yield skipped(place, 'archive-broken', `${format}: ${outcome.fault}`)
}

async function* piecesOfEntry(unpacker: Unpacker, outcome: Outcome): AsyncGenerator<Buffer> {
  for (;;) {
    const step = await unpacker.ask({ kind: 'read' })
    if (step.kind === 'piece') {
      yield Buffer.from(step.bytes.buffer, step.bytes.byteOffset, step.bytes.byteLength)
      continue
    }
    const fault = step.kind === 'failed' ? step.message : step.kind === 'end' ? step.fault : undefined
    if (fault !== undefined) outcome.fault = fault
    return
  }
}

/** An archive of one unnamed file (from a pipe) has the name without its ending. */
function nameOf({ name }: UnpackedEntry, place: string): string {
  if (name !== '') return name
  return place.slice(place.lastIndexOf('/') + 1).replace(/\.(?:7z|rar)$/i, '') || 'content'
}
