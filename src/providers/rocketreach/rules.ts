import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['rocketreach'],
    id: 'rocketreach-api-key',
    name: 'RocketReach API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base36', 5], '-', ['base36', 7], '-', ['base36', 22, 24]],
    references: ['https://rocketreach.co'],
  }),
  namedSecret({
    vendor: ['rocketreach'],
    id: 'rocketreach-api-key-of-hex-digits',
    name: 'RocketReach API key of hex digits',
    kind: 'api-key',
    severity: 'medium',
    form: [['hex', 38]],
    references: ['https://rocketreach.co'],
  }),
  namedSecret({
    vendor: ['rocketreach'],
    id: 'rocketreach-api-key-of-the-longer-form',
    name: 'RocketReach API key of the longer form',
    kind: 'api-key',
    severity: 'medium',
    form: [['base36', 6], '-', ['base36', 8], '-', ['base36', 22, 24]],
    references: ['https://rocketreach.co'],
  }),
])
