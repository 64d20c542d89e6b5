import { NO_CONTEXT } from '#core/rule.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fakeBytes } from '#core/samples.ts'
import { annotatedKey, readAnnotatedKey } from './annotated-key.ts'
import { checkClientSecret, clientSecret } from './client-secret.ts'
import { legacyPat, legacyPatKind } from './devops-pat.ts'
import { identify, type IdentifiableKind } from './identifiable-key.ts'
import { provider } from './index.ts'
import { KEY_KINDS } from './key-kinds.ts'
import { sharedAccessFacts, storageSasFacts } from './shared-access.ts'

const kind = fc.constantFrom<IdentifiableKind[]>(...Object.values(KEY_KINDS))

describe('checks of Azure', () => {
  it('never throw, whatever the parts', () => {
    const parts = fc.dictionary(fc.constantFrom('clientId', 'accountName', 'account', 'host'), fc.string())
    fc.assert(
      fc.property(fc.string(), parts, (secret, values) => {
        for (const rule of provider.rules) rule.check?.(secret, values, NO_CONTEXT)
      }),
    )
  })

  it('take neither text nor random bytes for a key', () => {
    fc.assert(
      fc.property(kind, fc.string(), fc.uint8Array({ minLength: 64, maxLength: 64 }), (family, text, bytes) => {
        const random = Buffer.from(bytes).subarray(0, family.bytes).toString('base64')
        expect([identify(family, text), identify(family, random)]).toEqual([undefined, undefined])
        expect(legacyPatKind(text)).toBeUndefined()
        expect(readAnnotatedKey(text)).toBeUndefined()
        expect(storageSasFacts(text)).toBeUndefined()
        expect(sharedAccessFacts(text)).toBeUndefined()
      }),
    )
  })

  it('hold for every key that is made with its checksum', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(readAnnotatedKey(annotatedKey('AZAC', seed))).toMatchObject({ checksumHolds: true })
        expect(checkClientSecret(clientSecret(seed))).toEqual({ verdict: 'pass' })
        expect(legacyPatKind(legacyPat('user', seed))).toBe('user')
      }),
    )
  })

  it('read an expiry of any form without throwing', () => {
    const signature = encodeURIComponent(fakeBytes('sas', 32).toString('base64'))
    fc.assert(
      fc.property(fc.string(), (expiry) => {
        storageSasFacts(`sv=2022-11-02&se=${expiry}&sig=${signature}`)
        sharedAccessFacts(`SharedAccessSignature sr=x&se=${expiry}&sig=${signature}`)
      }),
    )
  })
})
