import type { ContentSink, Derivation, Origin, SourceContext } from '#core/source.ts'
import { borrowDatabase } from './history-database.ts'
import type { HistoryWork } from './history-plan.ts'
import { messageOrigin, parseMessage } from './message.ts'
import type { WalkStep } from './pack/index.ts'

/** Gives the objects of a unit, bases before what is made from them; see `planHistory`. */
export function visitHistory({ planId, shared, unit }: HistoryWork, { signal }: SourceContext, sink: ContentSink): void {
  const database = borrowDatabase(planId, shared)
  let current: WalkStep | undefined
  const origin = blobOrigin(() => current?.oid() ?? '')
  database.readUnit(unit, {
    object(step) {
      signal.throwIfAborted()
      if (step.type === 'blob') {
        current = step
        sink.content(origin, step.bytes, derivationOf(step))
      } else if (step.type !== 'tree') giveMessage(step, sink)
    },
    failure: ({ oid, reason, detail }) => sink.skipped({ place: `git:object/${oid}`, reason, detail: `${oid}: ${detail}` }),
  })
}

function giveMessage(step: WalkStep, sink: ContentSink): void {
  if (step.type !== 'commit' && step.type !== 'tag') return
  const { buffer, byteOffset, length } = step.bytes
  const message = parseMessage(Buffer.from(buffer, byteOffset, length))
  if (message.bytes.length > 0) sink.content(messageOrigin(step.type, step.oid(), message), message.bytes)
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
