import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

export const rules = defineRules([
  {
    id: 'flutterwave-secret-key',
    name: 'Flutterwave live secret key',
    kind: 'api-key',
    severity: 'critical',
    confidence: 0.97,
    keywords: ['FLWSECK-'],
    startsWithKeyword: true,
    // Newer keys have one more part before the end.
    pattern: /(?<secret>FLWSECK-[0-9a-z]{32}(?:-[0-9a-z]{10,12}vt)?-X)/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 2.5,
    matches: () => [
      `FLW_SECRET_KEY=FLWSECK-${fake('flutterwave/a', 'hex', 32)}-X`,
      `Authorization: Bearer FLWSECK-${fake('flutterwave/b', 'hex', 32)}-${fake('flutterwave/c', 'hex', 11)}vt-X`,
    ],
    rejects: () => [
      `FLWSECK-${fake('flutterwave/a', 'hex', 31)}-X`,
      `FLWPUBK-${fake('flutterwave/a', 'hex', 32)}-X`,
      `FLWSECK-${fake('flutterwave/a', 'hex', 32)}-Y`,
    ],
    references: ['https://developer.flutterwave.com/docs/authentication'],
  },
  prefixedSecret({
    variable: 'FLW_SECRET_KEY',
    id: 'flutterwave-test-secret-key',
    name: 'Flutterwave test secret key',
    kind: 'api-key',
    severity: 'low',
    form: ['FLWSECK_TEST-', ['base36', 32], '-X'],
    references: ['https://developer.flutterwave.com/docs/authentication'],
  }),
  namedSecret({
    vendor: ['flutterwave', 'flw encryption', 'flw enc'],
    words: ['encryption', 'enc key'],
    id: 'flutterwave-encryption-key',
    name: 'Flutterwave encryption key',
    kind: 'encryption-key',
    severity: 'medium',
    form: [['base62', 24]],
    references: ['https://developer.flutterwave.com/docs/authentication'],
  }),
])
