import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['getstream', 'stream api', 'stream chat', 'stream.connect', 'stream secret', 'stream.api'],
    id: 'stream-api-secret',
    name: 'Stream API secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['base36', 64]],
    references: ['https://getstream.io/docs/'],
  }),
])
