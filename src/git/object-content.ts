import type { Skip } from '#core/coverage.ts'
import type { Content, LineRange, Origin, Skipped } from '#core/source.ts'
import { messageOrigin, parseMessage } from './message.ts'
import type { GitObject } from './objects.ts'

/** A read object as content of an origin, or the word that it could not be read. */
export function contentOf(object: GitObject, origin: Origin, onlyLines?: readonly LineRange[]): Content | Skipped {
  if (object.kind !== 'whole' && object.kind !== 'pieces') return skippedObject(object, origin.file)
  return { kind: 'content', origin, bytes: object.bytes, ...(onlyLines === undefined ? {} : { onlyLines }) }
}

/** The message of a commit or tag, or undefined when it is empty. Reads a message in pieces into memory. */
export async function messageContent(object: GitObject): Promise<Content | Skipped | undefined> {
  if (object.kind !== 'whole' && object.kind !== 'pieces') return skippedObject(object, `git:commit/${object.oid}`)
  const raw = object.kind === 'whole' ? object.bytes : Buffer.concat(await Array.fromAsync(object.bytes))
  const message = parseMessage(raw)
  if (message.bytes.length === 0) return undefined
  return { kind: 'content', origin: messageOrigin(object.type, object.oid, message), bytes: message.bytes }
}

function skippedObject(object: Exclude<GitObject, { kind: 'whole' | 'pieces' }>, place: string): Skipped {
  const skip: Omit<Skip, 'place'> =
    object.kind === 'too-large'
      ? { reason: 'too-large', bytes: object.size }
      : object.kind === 'missing'
        ? { reason: 'object-missing', detail: `${object.oid} is not in the object database` }
        : { reason: 'object-corrupt', detail: `${object.oid}: ${object.detail}` }
  return { kind: 'skipped', skip: { place, ...skip } }
}
