import { describe, expect, it } from 'vitest'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { checkRegistryAuth } from './basic-auth.ts'
import { provider } from './index.ts'

const base64 = (text: string): string => Buffer.from(text).toString('base64')

describe('auth of a registry', () => {
  it('names registry and user', () => {
    expect(checkRegistryAuth(base64('octo:s3cret:x'), { registry: 'registry.example.net' })).toEqual({
      verdict: 'pass',
      facts: { user: 'octo', registry: 'registry.example.net' },
    })
  })

  it('takes a JSON key as a password', () => {
    expect(checkRegistryAuth(base64('_json_key:{\n  "type": "service_account"\n}'), {})).toEqual({
      verdict: 'pass',
      facts: { user: '_json_key' },
    })
  })

  it.each([
    ['has no colon', 'octo'],
    ['has no user', ':secret'],
    ['has no password', 'octo:'],
    ['has control characters', 'octo:\u0000'],
  ])('is no credential when it %s', (_, text) => {
    expect(checkRegistryAuth(base64(text), {})).toEqual({ verdict: 'reject' })
  })
})

it('every registry of a config.json is a finding of its own', () => {
  const config = JSON.stringify(
    { auths: { 'a.test': { auth: base64('one:first-password') }, 'b.test': { auth: base64('two:second-password') } } },
    null,
    4,
  )
  expect(detect(rulesetOf([provider]), config).map((match) => match.facts)).toEqual([
    { user: 'one', registry: 'a.test' },
    { user: 'two', registry: 'b.test' },
  ])
})
