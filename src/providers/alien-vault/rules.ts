import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['alienvault', 'otx api', 'otx key', 'otx_'],
    id: 'alien-vault-api-key',
    name: 'AlienVault OTX (LevelBlue) API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['hex', 64]],
    references: ['https://otx.alienvault.com/api'],
  }),
  namedSecret({
    vendor: ['alienvault', 'otx api', 'otx key', 'otx_'],
    id: 'alien-vault-api-key-letters',
    name: 'AlienVault OTX (LevelBlue) API key (letters)',
    kind: 'api-key',
    severity: 'medium',
    form: [['base36', 64]],
    references: ['https://otx.alienvault.com/api'],
  }),
])
