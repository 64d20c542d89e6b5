import { splitAt } from './byte-reader.ts'
import type { ObjectType } from './object-process.ts'
import type { GitTarget } from './program.ts'
import { streamGit } from './process.ts'

export type ListedObject =
  | { readonly kind: 'object'; readonly oid: string; readonly type: ObjectType; readonly size: number }
  /** It is there, but its header cannot be read. */
  | { readonly kind: 'corrupt'; readonly oid: string }

const NEWLINE = 0x0a
const TYPES: ReadonlySet<string> = new Set(['blob', 'commit', 'tag', 'tree'])

/**
 * Every object of the database, reachable or not, alternates included, each once, in the order of the packs. `onWarning` gets
 * what git said about packs and indexes it could not use.
 */
export async function* listObjects(
  target: GitTarget,
  signal: AbortSignal,
  onWarning: (stderr: string) => void = () => {},
): AsyncGenerator<ListedObject> {
  const args = ['cat-file', '--batch-all-objects', '--batch-check', '--unordered']
  for await (const lines of splitAt(streamGit(target, args, { signal, onWarning }), NEWLINE)) {
    for (const line of lines) {
      const [oid = '', type = '', size = ''] = line.toString('latin1').split(' ')
      if (TYPES.has(type)) yield { kind: 'object', oid, type: type as ObjectType, size: Number(size) }
      else yield { kind: 'corrupt', oid }
    }
  }
}
