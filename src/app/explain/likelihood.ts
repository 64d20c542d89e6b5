/** How sure a confidence is, in words. */
export type Likelihood = 'near-certain' | 'likely' | 'possible' | 'doubtful'

/** From 0.9 near certain, from 0.7 likely, from 0.4 (what is shown by default) possible, else doubtful. */
export function likelihoodOf(confidence: number): Likelihood {
  if (confidence >= 0.9) return 'near-certain'
  if (confidence >= 0.7) return 'likely'
  return confidence >= 0.4 ? 'possible' : 'doubtful'
}
