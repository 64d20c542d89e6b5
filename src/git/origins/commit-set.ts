/** Commits by the first 64 bits of their ids, in rising order, and the place of each in the order of history. */
export interface CommitSet {
  readonly prefixes: BigUint64Array
  readonly places: Uint32Array
}

/** As base64 both. */
export interface NotedCommits {
  readonly prefixes: string
  readonly places: string
}

/** Commits in the order of history. */
export function commitSet(oids: readonly string[]): CommitSet {
  return withCommits({ prefixes: new BigUint64Array(0), places: new Uint32Array(0) }, oids)
}

export function noteCommits({ prefixes, places }: CommitSet): NotedCommits {
  return { prefixes: base64Of(prefixes), places: base64Of(places) }
}

export function readCommits({ prefixes, places }: NotedCommits): CommitSet {
  const [first, second] = [bytesOf(prefixes), bytesOf(places)]
  const count = Math.min(first.length >> 3, second.length >> 2)
  return { prefixes: new BigUint64Array(first.buffer, 0, count), places: new Uint32Array(second.buffer, 0, count) }
}

/** A commit's place; -1 when it is not in the set. */
export function placeOf({ prefixes, places }: CommitSet, oid: string): number {
  const wanted = prefixOf(oid)
  let low = 0
  let high = prefixes.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const value = prefixes[middle]!
    if (value === wanted) return places[middle]!
    if (value < wanted) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** The set with some more commits, which come after all of its own. */
export function withCommits({ prefixes, places }: CommitSet, oids: readonly string[]): CommitSet {
  const more = oids
    .map((oid, i) => ({ prefix: prefixOf(oid), place: prefixes.length + i }))
    .sort((a, b) => (a.prefix < b.prefix ? -1 : a.prefix > b.prefix ? 1 : 0))
  const all = {
    prefixes: new BigUint64Array(prefixes.length + more.length),
    places: new Uint32Array(places.length + more.length),
  }
  let [old, next] = [0, 0]
  for (let i = 0; i < all.prefixes.length; i++) {
    const added = more[next]
    const isOld = old < prefixes.length && (added === undefined || prefixes[old]! <= added.prefix)
    all.prefixes[i] = isOld ? prefixes[old]! : added!.prefix
    all.places[i] = isOld ? places[old++]! : more[next++]!.place
  }
  return all
}

function prefixOf(oid: string): bigint {
  return Buffer.from(oid.slice(0, 16), 'hex').readBigUInt64BE()
}

function base64Of(array: BigUint64Array | Uint32Array): string {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64')
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(base64, 'base64'))
}
