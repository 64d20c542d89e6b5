import { defineRules } from '#core/rule.ts'
import { checkBinaryKeyset, checkKeyData } from './keyset.ts'
import { binaryKeyset, jsonKeyset } from './samples.ts'

const KEYSETS = 'https://developers.google.com/tink/design/keysets'

export const rules = defineRules([
  {
    // An object with typeUrl, value and keyMaterialType in any order; also as JSON inside of a string.
    id: 'tink-keyset',
    name: 'Tink keyset in the clear',
    kind: 'encryption-key',
    severity: 'critical',
    confidence: 0.85,
    keywords: ['google.crypto.tink.'],
    pattern:
      /(?<object>\{[^{}]{0,2000}\\{0,7}"value\\{0,7}"\s{0,8}:\s{0,8}\\{0,7}"(?<secret>[A-Za-z0-9+/]{8,12000}={0,2})\\{0,7}"[^{}]{0,2000}\})/,
    notBefore: '',
    notAfter: '',
    reach: 8192,
    check: checkKeyData,
    matches: () => [
      jsonKeyset('json'),
      JSON.stringify(JSON.parse(jsonKeyset('json/2', 'HmacKey')), null, 2),
      JSON.stringify({ KEYSET: jsonKeyset('json/3', 'Ed25519PrivateKey', 'ASYMMETRIC_PRIVATE') }),
    ],
    rejects: () => [
      jsonKeyset('public', 'Ed25519PublicKey', 'ASYMMETRIC_PUBLIC'),
      'see type.googleapis.com/google.crypto.tink.AesGcmKey',
    ],
    references: [KEYSETS],
  },
  {
    // The three ways in which "google.crypto.tink" is written in base64.
    id: 'tink-binary-keyset',
    name: 'Tink keyset in the clear (binary, base64)',
    kind: 'encryption-key',
    severity: 'critical',
    confidence: 0.85,
    keywords: ['Z29vZ2xlLmNyeXB0by50aW5r', 'dvb2dsZS5jcnlwdG8udGluay', 'nb29nbGUuY3J5cHRvLnRpbm'],
    pattern: /(?<secret>C[A-Za-z0-9+/]{40,4000}={0,2})/,
    notBefore: 'A-Za-z0-9+/',
    notAfter: 'A-Za-z0-9+/=',
    reach: 4200,
    check: checkBinaryKeyset,
    matches: () => [
      `KEYSET=${binaryKeyset('binary').toString('base64')}`,
      `"keyset": "${binaryKeyset('binary/2', 2, 'EcdsaPrivateKey').toString('base64')}"`,
    ],
    rejects: () => [
      `KEYSET=${binaryKeyset('public', 3, 'EcdsaPublicKey').toString('base64')}`,
      `KEYSET=${binaryKeyset('binary').toString('base64').slice(0, 60)}`,
    ],
    references: [KEYSETS],
  },
])
