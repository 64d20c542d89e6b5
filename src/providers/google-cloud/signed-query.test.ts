import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fake, fakeBytes } from '#core/samples.ts'
import { signedV2Facts, signedV4Facts } from './signed-query.ts'

const signer = 'robot@invoices-42.iam.gserviceaccount.com'
const v4 = `?X-Goog-Credential=${encodeURIComponent(signer)}%2F20261124%2Fauto%2Fstorage%2Fgoog4_request&X-Goog-Date=20261124T080000Z&X-Goog-Expires=3600&X-Goog-Signature=${fake('v4', 'hex', 512)}`
const v2 = `?GoogleAccessId=${signer}&Expires=1798761600&Signature=${encodeURIComponent(fakeBytes('v2', 256).toString('base64'))}`

describe('signed Cloud Storage addresses', () => {
  it('tell signer, project and expiry', () => {
    expect(signedV4Facts(v4)).toEqual({ signer, project: 'invoices-42', expires: '2026-11-24T09:00:00.000Z' })
    expect(signedV2Facts(v2)).toEqual({ signer, project: 'invoices-42', expires: '2027-01-01T00:00:00.000Z' })
  })

  it('tell no project of an HMAC key', () => {
    expect(signedV4Facts(v4.replace(encodeURIComponent(signer), 'GOOG1E'))).toEqual({
      signer: 'GOOG1E',
      expires: '2026-11-24T09:00:00.000Z',
    })
  })

  it.each([
    ['without a signature', signedV4Facts(v4.replace(/X-Goog-Signature=.*/, ''))],
    ['without a signer', signedV4Facts(v4.replace('X-Goog-Credential', 'X'))],
    ['with a short signature', signedV2Facts(v2.replace(/Signature=.*/, 'Signature=abc'))],
    ['without an expiry', signedV2Facts(v2.replace('Expires', 'Until'))],
  ])('are not such %s', (_, facts) => {
    expect(facts).toBeUndefined()
  })

  it('never throw, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect([signedV4Facts(text), signedV2Facts(text), signedV4Facts(`${v4}&X-Goog-Date=${text}`) === undefined]).toEqual(
          [undefined, undefined, false],
        )
      }),
    )
  })
})
