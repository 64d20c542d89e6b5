import { expect, it } from 'vitest'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { endsInId, fakeId } from './id.ts'
import { provider } from './index.ts'

const ruleset = rulesetOf([provider])

it('an id has 26 characters of its alphabet', () => {
  const isId = (text: string): boolean => endsInId(Buffer.from(`/hooks/${text}`), 0, 7)
  expect(isId(fakeId('x'))).toBe(true)
  expect(isId(fakeId('x').slice(1))).toBe(false)
  expect(isId(`v${fakeId('x').slice(1)}`)).toBe(false)
})

it('an id without a word for a token is none', () => {
  expect(detect(ruleset, `mattermost_channel_id=${fakeId('channel')}`)).toEqual([])
  expect(detect(ruleset, `MATTERMOST_PAT=${fakeId('token')}`)).toHaveLength(1)
})
