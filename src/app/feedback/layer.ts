import type { Finding } from '#core/finding.ts'
import { featuresOf, type FeedbackFeatures } from './features.ts'
import type { FeedbackRecord } from './record.ts'

/**
 * What a user's verdicts add to the model's score: a logistic regression on top of it, whose weights are few, small, and each shared by
 * very many secrets. Only findings without a known issuer are moved.
 */
export interface LocalLayer {
  readonly bias: number
  /** By feature and value: `place=test`. */
  readonly weights: Readonly<Record<string, number>>
  readonly verdicts: number
}

/** How a layer was made, and what it is worth: of each verdict, judged by a layer of all the others. */
export interface Training {
  readonly layer: LocalLayer
  readonly verdicts: number
  /** Verdicts that the score was on the right side of, without the layer and with it. */
  readonly rightBefore: number
  readonly rightAfter: number
  /** Mean surprise (in bits) at a verdict, without the layer and with it. */
  readonly surpriseBefore: number
  readonly surpriseAfter: number
}

/** Fewer verdicts say nothing. */
export const LEAST_VERDICTS = 10
/** The farthest that a score is moved, in log odds: from 0.5 to 0.92. */
const MOST_SHIFT = 2.5
/** Pulls weights to zero; one verdict counts for little. */
const PENALTY = 1
const ROUNDS = 300
const STEP = 0.1
/** Scores nearer to 0 or 1 are taken for these. */
const LEAST_CHANCE = 0.01

interface Example {
  readonly features: readonly string[]
  readonly odds: number
  readonly isReal: boolean
}

/** Makes a layer of the verdicts on findings without an issuer. Undefined: there are too few, or all say the same. */
export function trainLayer(records: readonly FeedbackRecord[]): Training | undefined {
  const examples = records.filter(({ features }) => features.class === 'generic').map(exampleOf)
  const real = examples.filter(({ isReal }) => isReal).length
  if (examples.length < LEAST_VERDICTS || real === 0 || real === examples.length) return undefined
  const layer = fit(examples)
  const others = examples.map((example, i) => shiftOf(fit(examples.toSpliced(i, 1)), example.features))
  const measure = (shift: (i: number) => number): { right: number; surprise: number } => {
    let right = 0
    let surprise = 0
    for (const [i, { odds, isReal }] of examples.entries()) {
      const chance = chanceOf(odds + shift(i))
      if (chance > 0.5 === isReal) right++
      surprise -= Math.log2(isReal ? chance : 1 - chance) / examples.length
    }
    return { right, surprise }
  }
  const before = measure(() => 0)
  const after = measure((i) => others[i] ?? 0)
  return {
    layer,
    verdicts: examples.length,
    rightBefore: before.right,
    rightAfter: after.right,
    surpriseBefore: before.surprise,
    surpriseAfter: after.surprise,
  }
}

/** The finding with the confidence that the layer gives it, and a reason where that is another. */
export function withLayer(finding: Finding, layer: LocalLayer): Finding {
  if (finding.class !== 'generic') return finding
  const shift = shiftOf(layer, namesOf(featuresOf(finding), finding.rule))
  const confidence = Math.round(chanceOf(oddsOf(finding.confidence) + shift) * 1000) / 1000
  if (Math.abs(confidence - finding.confidence) < 0.005) return finding
  const direction = confidence > finding.confidence ? 'raised' : 'lowered'
  const reasons = [...finding.reasons, `${direction} from ${finding.confidence} by your verdicts`]
  return { ...finding, confidence, reasons }
}

function exampleOf({ features, rule, verdict }: FeedbackRecord): Example {
  return { features: namesOf(features, rule), odds: oddsOf(features.confidence), isReal: verdict === 'real' }
}

function namesOf(features: FeedbackFeatures, rule: string): readonly string[] {
  const { length, name, is_quoted: isQuoted, place, file } = features
  return [`rule=${rule}`, `length=${length}`, `name=${name}`, `quoted=${isQuoted}`, `place=${place}`, `file=${file}`]
}

function fit(examples: readonly Example[]): LocalLayer {
  const weights: Record<string, number> = {}
  let bias = 0
  for (const { features } of examples) for (const feature of features) weights[feature] = 0
  for (let round = 0; round < ROUNDS; round++) {
    const slopes: Record<string, number> = {}
    let slope = bias * PENALTY
    for (const feature in weights) slopes[feature] = weights[feature]! * PENALTY
    for (const { features, odds, isReal } of examples) {
      const error = chanceOf(odds + bias + sumOf(weights, features)) - (isReal ? 1 : 0)
      slope += error
      for (const feature of features) slopes[feature]! += error
    }
    const step = STEP / Math.sqrt(examples.length)
    bias -= step * slope
    for (const feature in weights) weights[feature]! -= step * slopes[feature]!
  }
  return { bias, weights, verdicts: examples.length }
}

function sumOf(weights: Readonly<Record<string, number>>, features: readonly string[]): number {
  return features.reduce((sum, feature) => sum + (Object.hasOwn(weights, feature) ? weights[feature]! : 0), 0)
}

function shiftOf({ bias, weights }: LocalLayer, features: readonly string[]): number {
  return Math.max(-MOST_SHIFT, Math.min(MOST_SHIFT, bias + sumOf(weights, features)))
}

function oddsOf(chance: number): number {
  const kept = Math.max(LEAST_CHANCE, Math.min(1 - LEAST_CHANCE, chance))
  return Math.log(kept / (1 - kept))
}

function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}
