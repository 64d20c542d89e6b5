import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { evidenceOf, type Evidence } from '../generic/evidence.ts'
import { FEATURE_COUNT, FEATURE_NAMES, GROUPS } from './feature-names.ts'
import { writeFeatures } from './features.ts'
import { unpackForest } from './forest.ts'
import { weigh } from './index.ts'
import { aboutWords, ABOUT } from './words.ts'
import { WEIGHTS } from './weights.generated.ts'

const password = (seed: string): string => fake(`model/${seed}`, 'base62', 14)

function evidence(before: string, lead: string, secret: string, after = '"'): Evidence {
  const found = evidenceOf('password', secret, { before, lead, after })
  if (found === undefined) throw new Error('no evidence')
  return found
}

describe('the features of a candidate', () => {
  it('are as many as there are names, all of them numbers, for any text', () => {
    const row = new Float32Array(FEATURE_COUNT + 1)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string(), fc.string(), (secret, before, after) => {
        const found = evidenceOf('password', secret, { before, lead: 'password": "', after })
        if (found === undefined) return
        row.fill(Number.NaN)
        row[FEATURE_COUNT] = -7
        writeFeatures(found, row)
        expect(row[FEATURE_COUNT]).toBe(-7)
        expect(row.every((value) => Number.isFinite(value))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('say nothing of the letters of a value, only of their kinds', () => {
    const rows = ['Xk4vRq9wTz2b', 'Mw7bZt3xPk8d'].map((secret) => {
      const row = new Float32Array(FEATURE_COUNT)
      writeFeatures(evidence('db.', 'password = "', secret), row)
      return row
    })
    const names = GROUPS.flatMap((group) => FEATURE_NAMES[group])
    const differing = names.filter((_, index) => rows[0]![index] !== rows[1]![index])
    expect(differing.filter((name) => !/likeness|hex|order|keyboard/.test(name))).toEqual([])
  })
})

describe('the words around a value', () => {
  it('are told by what they are about, in any case and within names', () => {
    expect(aboutWords('mockDbPassword') & ABOUT.example).not.toBe(0)
    expect(aboutWords('LABEL_PASSWORD') & ABOUT.display).not.toBe(0)
    expect(aboutWords('the password of a mocking bird')).toBe(0)
  })
})

describe('the model', () => {
  it('has weights for features that there are', () => {
    const { features, lefts, values, means } = unpackForest(Buffer.from(WEIGHTS, 'base64'))
    expect(Math.max(...features)).toBeLessThan(FEATURE_COUNT)
    for (const [node, left] of lefts.entries()) expect(left === 0 || (left > node && left + 1 < lefts.length)).toBe(true)
    expect([...values, ...means].every((value) => Number.isFinite(value))).toBe(true)
  })

  it('prefers a random password to a word in a label, and says why', () => {
    const likely = weigh(evidence('', 'DB_PASSWORD = "', password('a')))
    const unlikely = weigh(evidence('  ', 'password_hint = "', 'user-form-hint'))
    expect(likely.chance).toBeGreaterThan(0.9)
    expect(unlikely.chance).toBeLessThan(0.4)
    expect(likely.reasons[0]).toMatch(/^for: /)
    expect(unlikely.chance < 0.1 ? unlikely.reasons : unlikely.reasons.join()).toSatisfy(
      (said: string | string[]) => said.length === 0 || String(said).includes('against: '),
    )
  })

  it('gives a chance for any evidence, and the same again', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4 }), fc.string(), (secret, after) => {
        const found = evidenceOf('password', secret, { before: 'x.', lead: 'password = "', after })
        if (found === undefined) return
        const { chance } = weigh(found)
        expect(chance).toBeGreaterThan(0)
        expect(chance).toBeLessThan(1)
        expect(weigh(found).chance).toBe(chance)
      }),
    )
  })
})
