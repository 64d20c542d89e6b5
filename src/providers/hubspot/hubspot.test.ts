import { expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { checkPersonalKey, KEY_STARTS, personalKey } from './personal-key.ts'

it('a personal access key tells its data centre', () => {
  expect(checkPersonalKey(personalKey('eu1', 'x'))).toEqual({ verdict: 'pass', facts: { dataCentre: 'eu1' } })
  expect(personalKey('na1', 'y').startsWith('CiRuYTEt')).toBe(true)
})

it('another text with the same start is no key', () => {
  expect(checkPersonalKey(`${KEY_STARTS[0]}${fake('hubspot/no', 'base64url', 90)}`).verdict).toBe('fail')
  expect(checkPersonalKey('').verdict).toBe('fail')
})
