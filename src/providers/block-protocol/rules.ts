import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'BLOCK_PROTOCOL_API_KEY',
    id: 'block-protocol-api-key',
    name: 'Block Protocol API key',
    kind: 'api-key',
    severity: 'medium',
    form: ['b10ck5.', ['hex', 32], '.', ['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
    references: ['https://blockprotocol.org'],
  }),
  namedSecret({
    vendor: ['block protocol', 'blockprotocol'],
    id: 'block-protocol-api-key-of-another-form',
    name: 'Block Protocol API key of another form',
    kind: 'api-key',
    severity: 'medium',
    form: ['b10ck5.', ['base62', 32], '.', ['base62', 32, 40]],
    references: ['https://blockprotocol.org'],
  }),
])
