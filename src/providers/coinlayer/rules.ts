import { fakeOf } from '#core/form.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['coinlayer'],
    id: 'coinlayer-access-key',
    name: 'coinlayer access key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32]],
    alsoMatches: () => [`https://api.coinlayer.com/live?access_key=${fakeOf([['base36', 32]], 'coinlayer-access-key/d')}`],
    references: ['https://coinlayer.com/documentation'],
  }),
])
