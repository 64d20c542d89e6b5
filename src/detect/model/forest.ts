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

/** A forest laid out for walking. */
export interface Walk {
  readonly base: number
  /** Feature, value and left child of each node, side by side; values as the bits of positive floats. A leaf leads to itself. */
  readonly nodes: Int32Array
  readonly roots: Int32Array
  /** Steps from a root to the deepest leaf. */
  readonly depth: number
  /** What each node adds as a leaf. */
  readonly values: Float64Array
  /** What the features on the way to a node moved, by their topics: `TOPICS` numbers a node. */
  readonly moved: Float32Array
  /** Where the last walk ended in each tree. */
  readonly ends: Int32Array
}

/** Fields of a node. */
const FIELDS = 4
const LEAST_RIGHT = 0x7fffffff
/** Topics that there may be. */
export const TOPICS = 8

/** Prepares a forest of positive values. `topicOf` gives the topic of each feature, from 0 to `TOPICS`. */
export function prepareWalk(forest: Forest, topicOf: Uint8Array): Walk {
  const { base, roots, features, values, lefts } = forest
  const bits = new Int32Array(values.slice().buffer)
  const nodes = new Int32Array(features.length * FIELDS)
  for (let node = 0; node < features.length; node++) {
    const left = lefts[node]!
    nodes[node * FIELDS] = features[node]!
    nodes[node * FIELDS + 1] = left === 0 ? LEAST_RIGHT : bits[node]!
    nodes[node * FIELDS + 2] = (left === 0 ? node : left) * FIELDS
  }
  const moved = new Float32Array(features.length * TOPICS)
  let depth = 0
  for (const root of roots) depth = Math.max(depth, addWays(forest, topicOf, moved, root))
  return {
    base,
    nodes,
    roots: Int32Array.from(roots, (root) => root * FIELDS),
    depth,
    values: Float64Array.from(values),
    moved,
    ends: new Int32Array(roots.length),
  }
}

/** Writes what was moved on the way to each node below one, and gives how deep they go. */
function addWays(forest: Forest, topicOf: Uint8Array, moved: Float32Array, node: number): number {
  const { features, lefts, means } = forest
  const left = lefts[node]!
  if (left === 0) return 0
  let depth = 0
  for (const child of [left, left + 1]) {
    for (let topic = 0; topic < TOPICS; topic++) moved[child * TOPICS + topic] = moved[node * TOPICS + topic]!
    moved[child * TOPICS + topicOf[features[node]!]!]! += means[child]! - means[node]!
    depth = Math.max(depth, 1 + addWays(forest, topicOf, moved, child))
  }
  return depth
}

/**
 * Log odds, before calibration, of a row given by the bits of its floats. Without branches: positive floats are ordered as their
 * bits are, and a step goes right by the sign of a difference.
 */
export function sumOf({ base, nodes, roots, depth, values, ends }: Walk, bits: Int32Array): number {
  let sum = base
  for (let tree = 0; tree < roots.length; tree++) {
    let at = roots[tree]!
    // Written out, as engines do not unroll it. Steps at a leaf stay there.
    at = nodes[at + 2]! + (((nodes[at + 1]! - bits[nodes[at]!]!) >>> 31) << 2)
    at = nodes[at + 2]! + (((nodes[at + 1]! - bits[nodes[at]!]!) >>> 31) << 2)
    at = nodes[at + 2]! + (((nodes[at + 1]! - bits[nodes[at]!]!) >>> 31) << 2)
    at = nodes[at + 2]! + (((nodes[at + 1]! - bits[nodes[at]!]!) >>> 31) << 2)
    for (let step = 4; step < depth; step++) at = nodes[at + 2]! + (((nodes[at + 1]! - bits[nodes[at]!]!) >>> 31) << 2)
    ends[tree] = at >> 2
    sum += values[at >> 2]!
  }
  return sum
}

/** The chance, from 0 to 1. */
export function chanceOf({ slope, shift }: Pick<Forest, 'slope' | 'shift'>, sum: number): number {
  return 1 / (1 + Math.exp(-(slope * sum + shift)))
}

/** How much each topic's features moved the last sum, on the way from the roots to the leaves. Written into `sums`. */
export function contributionsOf({ ends, moved }: Walk, sums: Float64Array): void {
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0]
  for (let tree = 0; tree < ends.length; tree++) {
    const from = ends[tree]! * TOPICS
    a += moved[from]!
    b += moved[from + 1]!
    c += moved[from + 2]!
    d += moved[from + 3]!
    e += moved[from + 4]!
    f += moved[from + 5]!
    g += moved[from + 6]!
    h += moved[from + 7]!
  }
  sums.set([a, b, c, d, e, f, g, h])
}
