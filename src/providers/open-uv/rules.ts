import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['openuv'],
    id: 'open-uv-api-key',
    name: 'OpenUV API key',
    kind: 'api-key',
    severity: 'low',
    form: [['hex', 32]],
    references: ['https://www.openuv.io'],
  }),
  namedSecret({
    vendor: ['openuv'],
    id: 'open-uv-api-key-of-the-newer-form',
    name: 'OpenUV API key of the newer form',
    kind: 'api-key',
    severity: 'low',
    form: ['openuv-', ['base64url', 12, 20], '-', ['base36', 3, 8]],
    references: ['https://www.openuv.io'],
  }),
  namedSecret({
    vendor: ['openuv'],
    id: 'open-uv-api-key-letters',
    name: 'OpenUV API key (letters)',
    kind: 'api-key',
    severity: 'low',
    form: [['base36', 32]],
    references: ['https://www.openuv.io'],
  }),
])
