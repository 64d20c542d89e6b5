import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['ayrshare'],
    id: 'ayrshare-api-key',
    name: 'Ayrshare API key',
    kind: 'api-key',
    severity: 'high',
    form: [['BASE36', 8], '-', ['BASE36', 8], '-', ['BASE36', 8], '-', ['BASE36', 8]],
    references: ['https://www.ayrshare.com/docs'],
  }),
  namedSecret({
    vendor: ['ayrshare'],
    id: 'ayrshare-api-key-of-the-older-form',
    name: 'Ayrshare API key of the older form',
    kind: 'api-key',
    severity: 'high',
    form: [['BASE36', 7], '-', ['BASE36', 7], '-', ['BASE36', 7], '-', ['BASE36', 7]],
    references: ['https://www.ayrshare.com/docs'],
  }),
])
