import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['livekit'],
    words: ['secret', 'token', 'key'],
    id: 'livekit-api-secret',
    name: 'LiveKit API secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['base62', 43, 44]],
    references: ['https://docs.livekit.io'],
  }),
])
