import type { Forest as Flat } from '#detect/model/forest.ts'
import type { Forest, Table, Tree } from './boost.ts'
import type { Calibration } from './calibrate.ts'

/** A trained forest as the flat tables that the scanner reads. The table gives the weight of each branch. */
export function flatten({ base, trees }: Forest, table: Table, { slope, shift }: Calibration): Flat {
  const roots: number[] = []
  const features: number[] = []
  const values: number[] = []
  const lefts: number[] = []
  const means: number[] = []
  const reserve = (): number => {
    features.push(0)
    values.push(0)
    lefts.push(0)
    means.push(0)
    return features.length - 1
  }
  for (const tree of trees) {
    const weights = leafWeights(tree, table)
    const fill = (at: number, child: number): { sum: number; weight: number } => {
      const node = tree.nodes[child]
      if (node === undefined) {
        const leaf = tree.leaves[-1 - child]!
        const weight = weights[-1 - child]!
        values[at] = leaf
        means[at] = leaf
        return { sum: leaf * weight, weight }
      }
      const left = reserve()
      const right = reserve()
      features[at] = node.feature
      values[at] = node.cut
      lefts[at] = left
      const a = fill(left, node.left)
      const b = fill(right, node.right)
      const weight = a.weight + b.weight
      means[at] = weight === 0 ? 0 : (a.sum + b.sum) / weight
      return { sum: a.sum + b.sum, weight }
    }
    const root = reserve()
    roots.push(root)
    fill(root, tree.nodes.length === 0 ? -1 : 0)
  }
  return {
    base,
    slope,
    shift,
    roots: Uint16Array.from(roots),
    features: Uint8Array.from(features),
    values: Float32Array.from(values),
    lefts: Uint16Array.from(lefts),
    means: Float32Array.from(means),
  }
}

function leafWeights({ nodes, leaves }: Tree, { rows, columns, weights }: Table): Float64Array {
  const sums = new Float64Array(leaves.length)
  for (let row = 0; row < rows; row++) {
    let at = nodes.length === 0 ? -1 : 0
    while (at >= 0) {
      const { feature, cut, left, right } = nodes[at]!
      at = columns[feature]![row]! <= cut ? left : right
    }
    sums[-1 - at]! += weights[row]!
  }
  return sums
}
