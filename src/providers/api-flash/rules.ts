import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['apiflash'],
    id: 'api-flash-access-key',
    name: 'ApiFlash access key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://apiflash.com'],
  }),
  namedSecret({
    vendor: ['apiflash'],
    id: 'api-flash-access-key-letters',
    name: 'ApiFlash access key (letters)',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32]],
    references: ['https://apiflash.com'],
  }),
])
