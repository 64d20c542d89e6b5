import type { ObjectDatabase } from '../pack/index.ts'

/** A reference and the object that it names. */
export interface Reference {
  /** In full, such as `refs/heads/main`. */
  readonly name: string
  readonly oid: string
}

/** What references lead to. */
export interface ReferenceTargets {
  /** Commits by their places in history. In the order in which references are told. */
  readonly tips: readonly { readonly name: string; readonly place: number }[]
  /** References by the other objects on their way: tags, and blobs and trees that something names directly. */
  readonly direct: ReadonlyMap<string, readonly string[]>
  /** Something names a tree, and what is in it is not looked up. */
  readonly hasTree: boolean
}

/** Git follows any number; longer chains than this are nobody's intention. */
const MAX_TAG_CHAIN = 64

/** Branches first, then those of other repositories, then tags. */
const KINDS = ['refs/heads/', 'refs/remotes/', 'refs/tags/']

/** Follows references to commits, in repositories whose objects may be damaged: what cannot be followed leads nowhere. */
export function referenceTargets(
  references: readonly Reference[],
  database: ObjectDatabase,
  placeOf: (commit: string) => number,
): ReferenceTargets {
  const tips: { name: string; place: number }[] = []
  const direct = new Map<string, string[]>()
  let hasTree = false
  for (const { name, oid } of references.toSorted((a, b) => kindOf(a) - kindOf(b))) {
    let at = oid
    for (let depth = 0; depth < MAX_TAG_CHAIN; depth++) {
      const place = placeOf(at)
      if (place >= 0) {
        tips.push({ name, place })
        break
      }
      const known = direct.get(at)
      if (known === undefined) direct.set(at, [name])
      else known.push(name)
      const object = database.readObject(at)
      if (object.kind === 'object' && object.type === 'tree') hasTree = true
      const next = object.kind === 'object' && object.type === 'tag' ? taggedBy(object.bytes) : undefined
      if (next === undefined) break
      at = next
    }
  }
  return { tips, direct, hasTree }
}

function kindOf({ name }: Reference): number {
  const kind = KINDS.findIndex((prefix) => name.startsWith(prefix))
  return kind < 0 ? KINDS.length : kind
}

function taggedBy(tag: Uint8Array): string | undefined {
  return /^object ([0-9a-f]{40,64})\n/.exec(
    Buffer.from(tag.buffer, tag.byteOffset, Math.min(tag.length, 80)).toString('latin1'),
  )?.[1]
}
