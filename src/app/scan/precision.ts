/** Settings that trade findings that are none against findings that are missed. */
export const PRECISIONS = ['high', 'balanced', 'recall'] as const
export type Precision = (typeof PRECISIONS)[number]

/**
 * The least confidence of what is shown. Chosen from what the model of the generic rules said of repositories that it had not
 * seen; see docs/exactness.md.
 */
export const LEAST_CONFIDENCE: Readonly<Record<Precision, number>> = { high: 0.9, balanced: 0.4, recall: 0.1 }

/** Undefined for none. */
export function leastConfidence(precision: Precision | undefined): number | undefined {
  return precision === undefined ? undefined : LEAST_CONFIDENCE[precision]
}
