import { expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'

const ruleset = rulesetOf([provider])
const key = fake('algolia/test', 'hex', 32)
const count = (text: string): number => detect(ruleset, text).length

it('an admin key is found, a key that only searches is not', () => {
  expect(count(`ALGOLIA_ADMIN_KEY=${key}`)).toBe(1)
  expect(count(`ALGOLIA_API_KEY=${key}`)).toBe(1)
  expect(count(`ALGOLIA_SEARCH_KEY=${key}`)).toBe(0)
  expect(count(`NEXT_PUBLIC_ALGOLIA_SEARCH_API_KEY=${key}`)).toBe(0)
  expect(count(`docsearch({ indexName: 'algolia-docs', apiKey: '${key}' })`)).toBe(0)
})
