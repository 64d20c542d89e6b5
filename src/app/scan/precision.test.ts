import { expect, it } from 'vitest'
import { DEFAULT_CONFIG } from '#app/config/index.ts'
import { LEAST_CONFIDENCE, leastConfidence, PRECISIONS } from './precision.ts'

it('asks for less from setting to setting, and by default for what "balanced" does', () => {
  expect(PRECISIONS.map((setting) => leastConfidence(setting))).toEqual([0.9, 0.4, 0.1])
  expect(DEFAULT_CONFIG.scan.minConfidence).toBe(LEAST_CONFIDENCE.balanced)
  expect(leastConfidence(undefined)).toBeUndefined()
})
