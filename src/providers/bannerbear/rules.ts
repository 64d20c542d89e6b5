import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['bannerbear'],
    id: 'bannerbear-project-api-key',
    name: 'Bannerbear project API key',
    kind: 'api-key',
    severity: 'low',
    form: ['bb_pr_', ['hex', 30]],
    references: ['https://developers.bannerbear.com'],
  }),
  namedSecret({
    vendor: ['bannerbear'],
    id: 'bannerbear-master-api-key',
    name: 'Bannerbear master API key',
    kind: 'api-key',
    severity: 'medium',
    form: ['bb_ma_', ['hex', 30]],
    references: ['https://developers.bannerbear.com'],
  }),
  namedSecret({
    vendor: ['bannerbear'],
    id: 'bannerbear-legacy-api-key',
    name: 'Bannerbear legacy API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 22], 'tt'],
    references: ['https://developers.bannerbear.com'],
  }),
])
