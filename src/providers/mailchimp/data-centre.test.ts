import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { checkDataCentre, checkTransactional } from './data-centre.ts'

describe('Mailchimp keys', () => {
  it('name their data centre', () => {
    expect(checkDataCentre(`${fake('x', 'hex', 32)}-us6`)).toEqual({ verdict: 'neutral', facts: { dataCentre: 'us6' } })
    expect(checkDataCentre(`${fake('x', 'hex', 32)}-us06`)).toEqual({ verdict: 'reject' })
  })

  it('of the old transactional kind are a mix of characters', () => {
    expect(checkTransactional('some_lower_case_name_x')).toEqual({ verdict: 'reject' })
    expect(checkTransactional(`${fake('mailchimp/mix', 'lower', 20)}A1`)).toEqual({ verdict: 'neutral' })
    expect(checkTransactional(`md-${fake('mailchimp/mix', 'lower', 22)}`)).toEqual({ verdict: 'neutral' })
  })

  it('may be any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['reject', 'neutral']).toContain(checkDataCentre(text).verdict)
        expect(['reject', 'neutral']).toContain(checkTransactional(text).verdict)
      }),
    )
  })
})
