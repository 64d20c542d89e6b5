import type { Evidence } from '../generic/evidence.ts'
import { FEATURE_COUNT } from './feature-names.ts'
import { writeFeatures } from './features.ts'
import { chanceOf, contributionsOf, prepareWalk, sumOf, TOPICS, unpackForest, type Forest, type Walk } from './forest.ts'
import { reasonsOf, TOPIC_OF } from './topics.ts'
import { WEIGHTS } from './weights.generated.ts'

/** What the model says of a candidate. */
export interface Weighed {
  /** That it is a credential, from 0 to 1. */
  readonly chance: number
  /** Why, in words; empty for what is hardly one. */
  readonly reasons: readonly string[]
}

/** Below it nobody asks why. */
const LEAST_EXPLAINED = 0.1

const row = new Float32Array(FEATURE_COUNT)
const bits = new Int32Array(row.buffer)
const moved = new Float64Array(TOPICS)
let model: { readonly forest: Forest; readonly walk: Walk } | undefined

/** Weighs a candidate. The weights are unpacked when the first is weighed. */
export function weigh(evidence: Evidence): Weighed {
  model ??= loadModel()
  const { forest, walk } = model
  writeFeatures(evidence, row)
  const chance = chanceOf(forest, sumOf(walk, bits))
  if (chance < LEAST_EXPLAINED) return { chance, reasons: [] }
  contributionsOf(walk, moved)
  return { chance, reasons: reasonsOf(moved) }
}

function loadModel(): { forest: Forest; walk: Walk } {
  const forest = unpackForest(Buffer.from(WEIGHTS, 'base64'))
  return { forest, walk: prepareWalk(forest, TOPIC_OF) }
}
