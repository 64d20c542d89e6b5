import { fakeOf } from '#core/form.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['ipstack'],
    id: 'ipstack-access-key',
    name: 'ipstack access key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 32]],
    alsoMatches: () => [
      `http://api.ipstack.com/134.201.250.155?access_key=${fakeOf([['base62', 32]], 'ipstack-access-key/d')}`,
    ],
    references: ['https://ipstack.com/documentation'],
  }),
])
