import { NO_CONTEXT } from '#core/rule.ts'
import { describe, expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { aiServiceFacts } from './ai-services.ts'
import { annotatedKey, checkAnnotated, readAnnotatedKey } from './annotated-key.ts'

describe('annotated keys', () => {
  it('tells month of issue, service and provider field', () => {
    expect(readAnnotatedKey(annotatedKey('AZDO', 'x', 'AAAB'))).toEqual({
      created: '2025-11',
      derived: false,
      platformData: fake('x/platform', 'base62', 12),
      providerData: 'AAAB',
      signature: 'AZDO',
      checksumHolds: true,
    })
  })

  it('reads the layout of the vendor’s own sample', () => {
    expect(readAnnotatedKey(`${'H'.repeat(52)}JQQJ99AE${'A'.repeat(16)}AZFU03Ml`)).toMatchObject({
      created: '2024-05',
      signature: 'AZFU',
    })
  })

  it('passes a right checksum and holds a wrong one against nobody', () => {
    const key = annotatedKey('AZMP', 'x')
    const changed = `${key.startsWith('a') ? 'b' : 'a'}${key.slice(1)}`
    expect(checkAnnotated()(key, {}, NO_CONTEXT)).toEqual({
      verdict: 'pass',
      facts: { created: '2025-11', platformData: fake('x/platform', 'base62', 12) },
    })
    expect(checkAnnotated()(changed, {}, NO_CONTEXT)).toMatchObject({ verdict: 'neutral' })
  })

  it.each([
    ['AAAB', { service: 'OpenAI' }],
    ['AAAY', { service: 'Speech' }],
    ['AAA/', {}],
    ['QQQQ', {}],
  ])('names the AI service of the field %s', (providerData, facts) => {
    const key = { created: '2025-01', derived: false, platformData: 'AAAAAAAAAAAA', signature: 'ACOG', checksumHolds: true }
    expect(aiServiceFacts({ ...key, providerData })).toEqual(facts)
  })

  it('tells derived keys, and is silent on unset platform data', () => {
    const key = `${'H'.repeat(52)}JQQJ9DAE${'A'.repeat(16)}AZFU03Ml`
    expect(readAnnotatedKey(key)).toMatchObject({ derived: true })
    expect(checkAnnotated()(key, {}, NO_CONTEXT)).toEqual({
      verdict: 'neutral',
      facts: { created: '2024-05', derived: true },
    })
  })

  it('rejects a month that does not exist', () => {
    expect(checkAnnotated()(annotatedKey('AZDO', 'x').replace('JQQJ99BK', 'JQQJ99BM'), {}, NO_CONTEXT)).toEqual({
      verdict: 'reject',
    })
  })
})
