import type { Evidence } from '../generic/evidence.ts'
import { FEATURE_COUNT, writeFeatures } from './features.ts'
import { addContributions, chanceOf, sumOf, unpackForest, type Forest } from './forest.ts'
import { reasonsOf, TOPIC_COUNT, TOPIC_OF } from './topics.ts'
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
const moved = new Float64Array(TOPIC_COUNT)
let forest: Forest | undefined

/** Weighs a candidate. The weights are unpacked when the first is weighed. */
export function weigh(evidence: Evidence): Weighed {
  forest ??= unpackForest(Buffer.from(WEIGHTS, 'base64'))
  writeFeatures(evidence, row)
  const chance = chanceOf(forest, sumOf(forest, row))
  if (chance < LEAST_EXPLAINED) return { chance, reasons: [] }
  addContributions(forest, row, TOPIC_OF, moved)
  return { chance, reasons: reasonsOf(moved) }
}
