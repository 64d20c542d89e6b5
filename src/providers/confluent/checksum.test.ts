import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkApiSecret, checksumOf } from './checksum.ts'

describe('checksum of a Confluent API secret', () => {
  it("agrees with the sample on Confluent's page", () => {
    const body = ['T8d8RzkNseTMEDKcjNM1', 'BZTFPHqRn/dQm9q7w6Sj', 'zZ12wZfwjaJdip'].join('')
    expect(checksumOf(body)).toBe('HZtDjw')
  })

  it('fails when any character of the body changes', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9+/]{54}$/), fc.nat({ max: 53 }), (body, at) => {
        expect(checkApiSecret(`cflt${body}${checksumOf(body)}`)).toEqual({ verdict: 'pass' })
        const changed = `${body.slice(0, at)}${body[at] === 'x' ? 'y' : 'x'}${body.slice(at + 1)}`
        expect(checkApiSecret(`cflt${changed}${checksumOf(body)}`)).toMatchObject({ verdict: 'fail' })
      }),
    )
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(checkApiSecret(text).verdict).toBe('fail')
      }),
    )
  })
})
