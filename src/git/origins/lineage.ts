/** Commits by their places in the order of history, parents before children: the parents of `i` are those from `from[i]` to `from[i + 1]`. */
export interface Lineage {
  readonly count: number
  /** One more than there are commits. */
  readonly from: Uint32Array
  readonly parents: Uint32Array
}

/** Parents that do not come before their child are left out: only a store whose ids are false has circles. */
export function lineageOf(count: number, eachParent: (commit: number, visit: (parent: number) => void) => void): Lineage {
  const from = new Uint32Array(count + 1)
  const parents: number[] = []
  for (let commit = 0; commit < count; commit++) {
    eachParent(commit, (parent) => {
      if (parent >= 0 && parent < commit) parents.push(parent)
    })
    from[commit + 1] = parents.length
  }
  return { count, from, parents: Uint32Array.from(parents) }
}

/** A lineage with some more commits behind it, each given by its parents. */
export function withChildren(lineage: Lineage, children: readonly (readonly number[])[]): Lineage {
  return lineageOf(lineage.count + children.length, (commit, visit) => {
    if (commit >= lineage.count) children[commit - lineage.count]?.forEach(visit)
    else for (let i = lineage.from[commit]!; i < lineage.from[commit + 1]!; i++) visit(lineage.parents[i]!)
  })
}

/** As base64, for each commit: how many parents, and how far before it each is. Numbers take 7 bits a byte, the lowest first; most take one byte. */
export function encodeLineage({ count, from, parents }: Lineage): string {
  const bytes: number[] = []
  const put = (value: number): void => {
    let rest = value
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128)
    bytes.push(rest)
  }
  for (let commit = 0; commit < count; commit++) {
    put(from[commit + 1]! - from[commit]!)
    for (let i = from[commit]!; i < from[commit + 1]!; i++) put(commit - parents[i]!)
  }
  return Buffer.from(bytes).toString('base64')
}

/** Undoes `encodeLineage`. */
export function decodeLineage(count: number, base64: string): Lineage {
  const bytes = Buffer.from(base64, 'base64')
  let at = 0
  const take = (): number => {
    let value = 0
    for (let shift = 0; shift < 32; shift += 7) {
      const byte = bytes[at++] ?? 0
      value |= (byte & 127) << shift
      if (byte < 128) break
    }
    return value >>> 0
  }
  return lineageOf(count, (commit, visit) => {
    for (let left = take(); left > 0 && at < bytes.length; left--) visit(commit - take())
  })
}
