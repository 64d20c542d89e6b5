import { describe, expect, it } from 'vitest'
import { fakeOf } from '#core/form.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineProvider } from '#core/provider.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'

const form = ['acme_', ['hex', 32]] as const
const rule = prefixedSecret({
  id: 'acme-api-key',
  name: 'Acme API key',
  kind: 'api-key',
  severity: 'medium',
  variable: 'ACME_API_KEY',
  form,
  references: ['https://acme.example'],
})
const ruleset = rulesetOf([defineProvider({ id: 'acme', name: 'Acme', homepage: 'https://acme.example', rules: [rule] })])
const confidence = (text: string): number | undefined => detect(ruleset, text)[0]?.confidence
const value = fakeOf(form, 'acme')

describe('a secret known by its prefix', () => {
  it('is found wherever it stands', () => {
    expect(confidence(`x = "${value}"`)).toBe(0.95)
    expect(confidence(value)).toBe(0.95)
  })

  it('is less certain with other letters than the form has', () => {
    expect(confidence(`acme_${value.slice(5).toUpperCase()}`)).toBe(0.6)
  })

  it('is no name without digits, and no longer word', () => {
    expect(confidence('acme_someLongNameOfAThingInTheProgramX')).toBeUndefined()
    expect(confidence(`${value}0`)).toBeUndefined()
    expect(confidence(`x${value}`)).toBeUndefined()
  })
})
