import { BETWEEN } from '#core/between.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const key = (): string => fake('sparkpost', 'hex', 40)

/** Forty hex digits without a prefix, as every SHA-1: only beside the vendor's name. */
export const rules = defineRules([
  {
    id: 'sparkpost-api-key',
    name: 'SparkPost API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.7,
    keywords: ['sparkpost'],
    pattern: new RegExp(
      String.raw`sparkpost(?:[\s\S]{0,64}?(?:key|password|pass|authorization|token)${BETWEEN}|\(["'\x60])(?<secret>[0-9a-f]{40})`,
      'i',
    ),
    notBefore: '',
    minEntropyBits: 3,
    matches: () => [
      `SPARKPOST_API_KEY=${key()}`,
      `const client = new SparkPost('${key()}')`,
      `curl https://api.sparkpost.com/api/v1/account -H "Authorization: ${key()}"`,
    ],
    rejects: () => [
      `API_KEY=${key()}`,
      `sparkpost ${key()}0`,
      `"src/sparkpost.test.ts": "${key()}"`,
      `"sparkpost": "https://x/sparkpost.git#${key()}"`,
    ],
    references: ['https://developers.sparkpost.com/api/#header-authentication'],
  },
  namedSecret({
    vendor: ['sparkpost', 'spark post'],
    words: ['secret', 'token', 'key', 'password', 'auth'],
    id: 'sparkpost-api-key-by-name',
    name: 'SparkPost API key beside its name',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 40]],
    confidence: 0.7,
    references: ['https://developers.sparkpost.com/api/#header-authentication'],
  }),
])
