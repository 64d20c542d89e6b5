import { createPrivateKey } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkServiceAccountKey, derOf, unusablePrivateKey } from './service-account.ts'

const pem = unusablePrivateKey('test')
const clientEmail = 'robot@invoices-42.iam.gserviceaccount.com'

describe('service account keys', () => {
  it('pass when the key parses, and say whose they are', () => {
    expect(checkServiceAccountKey(pem, { clientEmail, keyId: 'abc' })).toEqual({
      verdict: 'pass',
      facts: { clientEmail, keyId: 'abc', project: 'invoices-42' },
    })
  })

  it('take the project from its own field first', () => {
    expect(checkServiceAccountKey(pem, { clientEmail, projectId: 'other' })).toMatchObject({ facts: { project: 'other' } })
  })

  it('fail when the key is cut', () => {
    expect(checkServiceAccountKey(pem.replace(/KEY-----\n.{64}/, 'KEY-----\n'), { clientEmail })).toMatchObject({
      verdict: 'fail',
      reason: 'the private key does not parse as PKCS#8',
    })
  })

  it('are not ours without a service account', () => {
    expect(checkServiceAccountKey(pem, {})).toEqual({ verdict: 'reject' })
  })

  it.each([
    ['escaped once', (text: string) => text.replaceAll('\n', '\\n')],
    ['escaped twice', (text: string) => text.replaceAll('\n', '\\\\n')],
    ['with Windows line ends', (text: string) => text.replaceAll('\n', '\\r\\n')],
    ['as Unicode escapes', (text: string) => text.replaceAll('\n', '\\u000a')],
    ['indented', (text: string) => text.replaceAll('\n', '\n    ')],
    ['on one line', (text: string) => text.replaceAll('\n', ' ')],
  ])('are read %s', (_, escape) => {
    expect(derOf(escape(pem))).toEqual(derOf(pem))
  })

  it('have samples that parse and cannot sign', () => {
    const key = createPrivateKey(pem)
    expect(key.asymmetricKeyDetails).toMatchObject({ modulusLength: 2047 })
  })

  it('never throw, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, email) => {
        expect(checkServiceAccountKey(text, { clientEmail: email }).verdict).toBe('fail')
      }),
    )
  })
})
