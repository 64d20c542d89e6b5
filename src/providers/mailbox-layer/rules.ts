import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['mailboxlayer'],
    id: 'mailbox-layer-access-key',
    name: 'mailboxlayer access key',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32]],
    references: ['https://mailboxlayer.com'],
  }),
])
