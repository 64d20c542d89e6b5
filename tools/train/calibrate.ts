/** Makes a chance of log odds: `1 / (1 + exp(-(slope × odds + shift)))` (Platt). */
export interface Calibration {
  readonly slope: number
  readonly shift: number
}

export interface Judged {
  /** Log odds from trees that had not seen the group. */
  readonly odds: number
  readonly isTrue: boolean
  readonly weight: number
}

const ROUNDS = 100

/** The calibration of most likelihood, by Newton's method. */
export function calibrate(judged: readonly Judged[]): Calibration {
  let slope = 1
  let shift = 0
  for (let round = 0; round < ROUNDS; round++) {
    let a = 0
    let b = 0
    let aa = 1e-6
    let ab = 0
    let bb = 1e-6
    for (const { odds, isTrue, weight } of judged) {
      const chance = chanceOf({ slope, shift }, odds)
      const error = (chance - (isTrue ? 1 : 0)) * weight
      const spread = chance * (1 - chance) * weight
      a += error * odds
      b += error
      aa += spread * odds * odds
      ab += spread * odds
      bb += spread
    }
    const determinant = aa * bb - ab * ab
    slope -= (bb * a - ab * b) / determinant
    shift -= (aa * b - ab * a) / determinant
  }
  return { slope, shift }
}

export function chanceOf({ slope, shift }: Calibration, odds: number): number {
  return 1 / (1 + Math.exp(-(slope * odds + shift)))
}
