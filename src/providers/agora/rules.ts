import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['agora'],
    words: ['certificate', 'secret', 'cert'],
    id: 'agora-app-certificate',
    name: 'Agora app certificate or customer secret',
    kind: 'signing-secret',
    severity: 'high',
    form: [['base36', 32]],
    references: ['https://docs.agora.io'],
  }),
])
