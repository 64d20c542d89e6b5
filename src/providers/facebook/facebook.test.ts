import { expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'
import { startsToken } from './token-start.ts'

const ruleset = rulesetOf([provider])
const found = (text: string): string[] => detect(ruleset, text).map((match) => match.rule.rule.id)

it('a token starts with three capitals and has 80 letters and digits', () => {
  const token = `EAA${fake('facebook/start', 'base62', 77)}`
  const starts = (text: string): boolean => startsToken(Buffer.from(text), 0)
  expect(starts(token)).toBe(true)
  expect(starts(token.slice(0, -1))).toBe(false)
  expect(starts(token.replace('EAA', 'eAA'))).toBe(false)
  expect(starts(`${token.slice(0, 40)}/${token.slice(41)}`)).toBe(false)
})

it('a piece of base64 is no token', () => {
  expect(found(`"data": "EAA${fake('facebook/data', 'base62', 120)}+${fake('facebook/more', 'base64', 40)}"`)).toEqual([])
})

it('the id of an app is not taken for its secret', () => {
  expect(found('FACEBOOK_APP_ID=1241440636013546')).toEqual([])
  expect(found(`"facebook": {"app_id": "1241440636013546", "app_secret": "${fake('facebook/s', 'hex', 32)}"}`)).toEqual([
    'facebook-app-secret',
  ])
})
