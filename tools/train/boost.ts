import { cutsOf, toBins } from './bins.ts'
import { seededRandom } from './random.ts'

/** Gradient-boosted trees for yes and no, by histograms, best split first. */
export interface BoostOptions {
  readonly trees: number
  readonly leaves: number
  readonly depth: number
  readonly rate: number
  /** Least sum of second derivatives in a leaf. */
  readonly leastWeight: number
  /** Strength of the squared penalty on leaves. */
  readonly penalty: number
  /** Shares of features and rows that a tree sees. */
  readonly features: number
  readonly rows: number
  readonly seed: number
}

/** A row for each candidate, column after column. */
export interface Table {
  readonly rows: number
  readonly columns: readonly Float32Array[]
  readonly labels: Uint8Array
  readonly weights: Float32Array
}

/** An inner node: goes left where the feature's value is at most the cut. Children below zero are leaves: `-1 - index`. */
export interface Node {
  readonly feature: number
  readonly cut: number
  left: number
  right: number
  readonly gain: number
}

export interface Tree {
  readonly nodes: readonly Node[]
  readonly leaves: readonly number[]
}

export interface Forest {
  /** Log odds before any tree. */
  readonly base: number
  readonly trees: readonly Tree[]
}

interface Split {
  readonly gain: number
  readonly feature: number
  readonly bin: number
}

interface Leaf {
  /** Rows in this leaf: a stretch of the order. */
  readonly from: number
  readonly to: number
  readonly depth: number
  readonly gradient: number
  readonly curvature: number
  readonly split: Split | undefined
  /** Where it hangs: node and side; -1 for the root. */
  readonly parent: number
  readonly isLeft: boolean
}

/** Same table, same options: the same forest. */
export function boost(table: Table, options: BoostOptions): Forest {
  const cuts = table.columns.map((column) => cutsOf(column))
  const binned = table.columns.map((column, index) => toBins(column, cuts[index]!))
  const random = seededRandom(options.seed)
  const base = baseOf(table)
  const scores = new Float64Array(table.rows).fill(base)
  const gradients = new Float64Array(table.rows)
  const curvatures = new Float64Array(table.rows)
  const trees: Tree[] = []
  for (let round = 0; round < options.trees; round++) {
    for (let row = 0; row < table.rows; row++) {
      const chance = 1 / (1 + Math.exp(-scores[row]!))
      gradients[row] = (chance - table.labels[row]!) * table.weights[row]!
      curvatures[row] = Math.max(1e-6, chance * (1 - chance)) * table.weights[row]!
    }
    const chosen = binned.flatMap((_, feature) => (random() < options.features ? [feature] : []))
    const rows: number[] = []
    for (let row = 0; row < table.rows; row++) if (random() < options.rows) rows.push(row)
    const grower = new Grower({ binned, cuts, gradients, curvatures, options, chosen })
    const tree = grower.grow(Int32Array.from(rows))
    trees.push(tree)
    for (let row = 0; row < table.rows; row++) scores[row]! += leafOf(tree, (feature) => table.columns[feature]![row]!)
  }
  return { base, trees }
}

function baseOf({ labels, weights, rows }: Table): number {
  let yes = 0
  let all = 0
  for (let row = 0; row < rows; row++) {
    all += weights[row]!
    if (labels[row] === 1) yes += weights[row]!
  }
  return Math.log(yes / (all - yes))
}

/** What a tree adds. */
export function leafOf({ nodes, leaves }: Tree, valueOf: (feature: number) => number): number {
  let at = nodes.length === 0 ? -1 : 0
  while (at >= 0) {
    const node = nodes[at]!
    at = valueOf(node.feature) <= node.cut ? node.left : node.right
  }
  return leaves[-1 - at]!
}

interface Ground {
  readonly binned: readonly Uint8Array[]
  readonly cuts: readonly Float32Array[]
  readonly gradients: Float64Array
  readonly curvatures: Float64Array
  readonly options: BoostOptions
  readonly chosen: readonly number[]
}

/** Grows one tree. */
class Grower {
  readonly #ground: Ground
  readonly #nodes: Node[] = []
  #order = new Int32Array(0)
  readonly #sums = new Float64Array(256 * 2)

  constructor(ground: Ground) {
    this.#ground = ground
  }

  grow(rows: Int32Array): Tree {
    this.#order = Int32Array.from(rows)
    const open: Leaf[] = [this.#leaf(0, rows.length, 0, -1, true)]
    while (open.length < this.#ground.options.leaves) {
      let best = -1
      for (const [index, { split }] of open.entries()) {
        if (split !== undefined && (best === -1 || split.gain > open[best]!.split!.gain)) best = index
      }
      if (best === -1) break
      const leaf = open[best]!
      const [left, right] = this.#divide(leaf, leaf.split!)
      open.splice(best, 1, left, right)
    }
    const leaves = open.map((leaf, index) => {
      this.#hang(leaf.parent, leaf.isLeft, -1 - index)
      const { rate, penalty } = this.#ground.options
      return (-rate * leaf.gradient) / (leaf.curvature + penalty)
    })
    return { nodes: this.#nodes, leaves }
  }

  #hang(parent: number, isLeft: boolean, child: number): void {
    if (parent === -1) return
    if (isLeft) this.#nodes[parent]!.left = child
    else this.#nodes[parent]!.right = child
  }

  #divide(leaf: Leaf, { feature, bin, gain }: Split): readonly [Leaf, Leaf] {
    const { binned, cuts } = this.#ground
    const column = binned[feature]!
    const node = this.#nodes.length
    this.#nodes.push({ feature, cut: cuts[feature]![bin]!, left: 0, right: 0, gain })
    this.#hang(leaf.parent, leaf.isLeft, node)
    const rows = this.#order.slice(leaf.from, leaf.to)
    let at = leaf.from
    for (const row of rows) if (column[row]! <= bin) this.#order[at++] = row
    const middle = at
    for (const row of rows) if (column[row]! > bin) this.#order[at++] = row
    return [
      this.#leaf(leaf.from, middle, leaf.depth + 1, node, true),
      this.#leaf(middle, leaf.to, leaf.depth + 1, node, false),
    ]
  }

  #leaf(from: number, to: number, depth: number, parent: number, isLeft: boolean): Leaf {
    const { gradients, curvatures, options } = this.#ground
    let gradient = 0
    let curvature = 0
    for (let i = from; i < to; i++) {
      gradient += gradients[this.#order[i]!]!
      curvature += curvatures[this.#order[i]!]!
    }
    const split = depth < options.depth ? this.#bestSplit(from, to, gradient, curvature) : undefined
    return { from, to, depth, gradient, curvature, split, parent, isLeft }
  }

  #bestSplit(from: number, to: number, gradient: number, curvature: number): Split | undefined {
    const { binned, cuts, gradients, curvatures, options, chosen } = this.#ground
    const { leastWeight, penalty } = options
    if (curvature < 2 * leastWeight) return undefined
    const sums = this.#sums
    const whole = (gradient * gradient) / (curvature + penalty)
    let best: Split | undefined
    for (const feature of chosen) {
      const column = binned[feature]!
      const bins = cuts[feature]!.length + 1
      if (bins === 1) continue
      sums.fill(0, 0, bins * 2)
      for (let i = from; i < to; i++) {
        const row = this.#order[i]!
        const bin = column[row]! * 2
        sums[bin]! += gradients[row]!
        sums[bin + 1]! += curvatures[row]!
      }
      let left = 0
      let leftWeight = 0
      for (let bin = 0; bin < bins - 1; bin++) {
        left += sums[bin * 2]!
        leftWeight += sums[bin * 2 + 1]!
        const rightWeight = curvature - leftWeight
        if (leftWeight < leastWeight || rightWeight < leastWeight) continue
        const right = gradient - left
        const gain = (left * left) / (leftWeight + penalty) + (right * right) / (rightWeight + penalty) - whole
        if (gain > 1e-6 && (best === undefined || gain > best.gain)) best = { gain, feature, bin }
      }
    }
    return best
  }
}
