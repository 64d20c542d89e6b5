import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['skybiometry'],
    words: ['secret', 'key', 'token'],
    id: 'skybiometry-api-secret',
    name: 'SkyBiometry API secret',
    kind: 'client-secret',
    severity: 'medium',
    form: [['base36', 25, 26]],
    references: ['https://skybiometry.com'],
  }),
])
