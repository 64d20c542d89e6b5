/** Trees that add up to the log odds of a candidate. All of them lie in flat tables, one tree after another. */
export interface Forest {
  readonly base: number
  /** Makes a chance of the sum: slope and shift, fitted to what the trees said of repositories they had not seen. */
  readonly slope: number
  readonly shift: number
  /** The first node of each tree. */
  readonly roots: Uint16Array
  readonly features: Uint8Array
  /** A value at or below it goes left. For a leaf: what it adds. */
  readonly values: Float32Array
  /** The left child; the right one follows it. 0 for a leaf. */
  readonly lefts: Uint16Array
  /** What the leaves below a node add on average, for explanations. */
  readonly means: Float32Array
}

const HEAD_BYTES = 16

/** Writes a forest as bytes: the head, then each table, little-endian. */
export function packForest({ base, slope, shift, roots, features, values, lefts, means }: Forest): Uint8Array {
  const count = features.length
  const bytes = new Uint8Array(HEAD_BYTES + roots.length * 2 + count * 11)
  const view = new DataView(bytes.buffer)
  view.setFloat32(0, base, true)
  view.setFloat32(4, slope, true)
  view.setFloat32(8, shift, true)
  view.setUint16(12, roots.length, true)
  view.setUint16(14, count, true)
  let at = HEAD_BYTES
  for (const root of roots) at = put16(view, at, root)
  for (const left of lefts) at = put16(view, at, left)
  for (const value of values) at = putFloat(view, at, value)
  for (const mean of means) at = putFloat(view, at, mean)
  bytes.set(features, at)
  return bytes
}

/** Reads what `packForest` wrote. */
export function unpackForest(bytes: Uint8Array): Forest {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const trees = view.getUint16(12, true)
  const count = view.getUint16(14, true)
  let at = HEAD_BYTES
  const roots = Uint16Array.from({ length: trees }, (_, i) => view.getUint16(at + i * 2, true))
  at += trees * 2
  const lefts = Uint16Array.from({ length: count }, (_, i) => view.getUint16(at + i * 2, true))
  at += count * 2
  const values = Float32Array.from({ length: count }, (_, i) => view.getFloat32(at + i * 4, true))
  at += count * 4
  const means = Float32Array.from({ length: count }, (_, i) => view.getFloat32(at + i * 4, true))
  at += count * 4
  const features = bytes.slice(at, at + count)
  return {
    base: view.getFloat32(0, true),
    slope: view.getFloat32(4, true),
    shift: view.getFloat32(8, true),
    roots,
    features,
    values,
    lefts,
    means,
  }
}

function put16(view: DataView, at: number, value: number): number {
  view.setUint16(at, value, true)
  return at + 2
}

function putFloat(view: DataView, at: number, value: number): number {
  view.setFloat32(at, value, true)
  return at + 4
}

/** Log odds, before calibration. */
export function sumOf({ base, roots, features, values, lefts }: Forest, row: Float32Array): number {
  let sum = base
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!
    for (;;) {
      const left = lefts[node]!
      if (left === 0) break
      node = row[features[node]!]! <= values[node]! ? left : left + 1
    }
    sum += values[node]!
  }
  return sum
}

/** The chance, from 0 to 1. */
export function chanceOf(forest: Forest, sum: number): number {
  return 1 / (1 + Math.exp(-(forest.slope * sum + forest.shift)))
}

/** How much each group of features moved the sum, on the way from the roots to the leaves. Written into `sums`. */
export function addContributions(
  { roots, features, values, lefts, means }: Forest,
  row: Float32Array,
  groupOf: Uint8Array,
  sums: Float64Array,
): void {
  sums.fill(0)
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!
    for (let left = lefts[node]!; left !== 0; left = lefts[node]!) {
      const feature = features[node]!
      const next = row[feature]! <= values[node]! ? left : left + 1
      sums[groupOf[feature]!]! += means[next]! - means[node]!
      node = next
    }
  }
}
