import type { Skip } from '#core/coverage.ts'
import type { ContentSink, Derivation, Origin, SourceContext } from '#core/source.ts'
import { borrowDatabase } from './history-database.ts'
import { itemsOf, type HistoryWork } from './history-plan.ts'
import { messageOrigin, parseMessage } from './message.ts'
import { unitEnds, type ObjectFailure, type WalkStep } from './pack/index.ts'

/** Gives the objects of a unit, bases before what is made from them; see `planHistory`. */
export function visitHistory(work: HistoryWork, { signal }: SourceContext, sink: ContentSink): void {
  const { planId, shared, unit, remembers } = work
  const database = borrowDatabase(planId, shared)
  let current: WalkStep | undefined
  const origin = blobOrigin(() => current?.oid() ?? '')
  database.readUnit(unit, {
    object(step) {
      signal.throwIfAborted()
      if (step.isDuplicate) return
      if (step.type === 'blob') {
        current = step
        sink.content(origin, step.bytes, derivationOf(step), remembers ? step : undefined)
      } else if (step.type !== 'tree') giveMessage(step, sink, remembers)
    },
    unwanted: (idBytes) => remembers && sink.nothing?.({ idBytes, idAt: 0 }),
    failure: (failure) => sink.skipped(skipOf(failure)),
  })
}

function skipOf({ oid, type, reason, detail, bytes }: ObjectFailure): Skip {
  return {
    place: `git:${type ?? 'object'}/${oid}`,
    reason,
    detail: `${oid}: ${detail}`,
    ...(bytes === undefined ? {} : { bytes }),
  }
}

function giveMessage(step: WalkStep, sink: ContentSink, remembers: boolean): void {
  if (step.type !== 'commit' && step.type !== 'tag') return
  const { buffer, byteOffset, length } = step.bytes
  const identity = remembers ? step : undefined
  const message = parseMessage(Buffer.from(buffer, byteOffset, length))
  if (message.bytes.length > 0)
    sink.content(messageOrigin(step.type, step.oid(), message), message.bytes, undefined, identity)
  else if (identity !== undefined) sink.nothing?.(step)
}

function derivationOf(step: WalkStep): Derivation {
  const { index, parent, isBase, endsParent, instructions } = step
  return { index, parent, isBase, endsParent, triples: instructions.triples, count: instructions.count }
}

/** Where the blob at work comes from. Most hold no finding, so the texts are made when they are asked for, or spread. */
function blobOrigin(oid: () => string): Origin {
  return {
    get file() {
      return `git:blob/${oid()}`
    },
    get blob() {
      return oid()
    },
  }
}

/** Names a unit: its pack, and the first and the last of its objects. */
export function historyPlace({ shared, unit }: HistoryWork): string {
  const [first, last] = unitEnds(shared.packs, unit)
  const objects = `git:object/${first ?? ''} … ${last ?? ''} (${itemsOf(unit)})`
  return unit.kind === 'steps' ? `${unit.pack}: ${objects}` : objects
}
