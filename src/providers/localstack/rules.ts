import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['localstack'],
    id: 'localstack-auth-token',
    name: 'LocalStack auth token',
    kind: 'access-token',
    severity: 'medium',
    confidence: 0.95,
    form: [
      'ls-',
      ['base62', 4, 10],
      '-',
      ['base62', 4],
      '-',
      ['base62', 4, 5],
      '-',
      ['base62', 4, 5],
      '-',
      ['base62', 8, 12],
    ],
    references: ['https://docs.localstack.cloud'],
  }),
])
