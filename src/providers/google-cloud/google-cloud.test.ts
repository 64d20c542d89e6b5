import { NO_CONTEXT } from '#core/rule.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'
import { serviceAccountJson, unusablePrivateKey } from './service-account.ts'

describe('google-cloud', () => {
  const ruleset = rulesetOf([provider])
  const keyId = fake('gcp/test/id', 'hex', 40)
  const json = serviceAccountJson('gcp/test', keyId)
  const facts = { clientEmail: 'robot@invoices-42.iam.gserviceaccount.com', project: 'invoices-42', keyId }

  it.each([
    ['as Google writes it', json],
    ['minified', JSON.stringify(JSON.parse(json))],
    ['as a string in JSON', JSON.stringify({ credentials: json })],
    ['as a string in a string', JSON.stringify({ config: JSON.stringify({ credentials: json }) })],
    ['in another order', JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(json) as object).toReversed()))],
  ])('finds a service account file %s', (_, text) => {
    const found = detect(ruleset, text)
    expect(found.map((match) => [match.rule.rule.id, match.confidence])).toEqual([
      ['google-cloud-service-account-key', 0.98],
    ])
    expect(found[0]?.facts).toEqual(facts)
  })

  it('leaves a private key that belongs to no service account to others', () => {
    expect(detect(ruleset, `"private_key_id": 7, ${unusablePrivateKey('gcp/test/other')}`)).toEqual([])
  })

  it('reports a credentials file of a user once, with both halves of its client', () => {
    const client = `${fake('gcp/test/client', 'digits', 12)}-${fake('gcp/test/client', 'base36', 32)}.apps.googleusercontent.com`
    const text = `{"client_id":"${client}","client_secret":"${fake('gcp/test/secret', 'base64url', 24)}","refresh_token":"1//0${fake('gcp/test/refresh', 'base64url', 99)}","type":"authorized_user"}`
    const found = detect(ruleset, text)
    expect(found.map((match) => match.rule.rule.id)).toEqual(['google-cloud-user-credentials'])
    expect(found[0]?.missing).toEqual([])
  })

  it('reports an HMAC access id without its secret as a half', () => {
    const id = `GOOG1E${fake('gcp/test/hmac', 'base32', 55)}`
    expect(detect(ruleset, `id: ${id}`)).toMatchObject([{ secret: { value: id }, missing: ['hmacSecret'] }])
  })

  it('never throws in a check, whatever the parts', () => {
    const parts = fc.dictionary(fc.constantFrom('clientEmail', 'clientId', 'accessId', 'keyId', 'projectId'), fc.string())
    fc.assert(
      fc.property(fc.string(), parts, (text, values) => {
        for (const rule of provider.rules) rule.check?.(text, values, NO_CONTEXT)
      }),
    )
  })
})
