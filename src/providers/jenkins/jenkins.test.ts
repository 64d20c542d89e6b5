import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { fakeBytes } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'
import { checkEncrypted, encryptedSecret } from './secret.ts'

it('every secret of a credentials file is a finding, and tells how long it is', () => {
  const secrets = [1, 2, 3].map((n) => encryptedSecret(fakeBytes(`jenkins/test/${n}`, 16 * (n + 1))))
  const xml = secrets.map((secret) => `<entry><password>{${secret}}</password></entry>`).join('\n')
  expect(detect(rulesetOf([provider]), xml).map(({ facts }) => facts['bytes'])).toEqual([16, 32, 48])
})

it('a secret whose lengths do not agree fails; other base64 is none; any text is survived', () => {
  const secret = encryptedSecret(fakeBytes('jenkins/test', 48))
  expect(checkEncrypted(secret)).toMatchObject({ verdict: 'neutral', facts: { encrypted: true, bytes: 32 } })
  expect(checkEncrypted(Buffer.from(secret, 'base64').subarray(0, -1).toString('base64'))).toMatchObject({ verdict: 'fail' })
  expect(checkEncrypted(fakeBytes('noise', 40).toString('base64'))).toEqual({ verdict: 'reject' })
  fc.assert(fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => void checkEncrypted(text)))
})
