import { expect, it } from 'vitest'
import { fakeUuid } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'

const ruleset = rulesetOf([provider])
const confidenceOf = (inside: string): number | undefined =>
  detect(ruleset, `token: ${Buffer.from(inside).toString('base64')}`)[0]?.confidence

it('what is inside decides', () => {
  const id = fakeUuid('intercom/inside').replaceAll('-', '_')
  expect(confidenceOf(`tok:${id}:1:0`)).toBeGreaterThan(0.95)
  expect(confidenceOf(`tok:${id.replaceAll('_', '!')}:1:0`)).toBeLessThan(0.5)
})
