import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['youneedabudget', 'you need a budget', 'ynab'],
    id: 'you-need-a-budget-personal-access-token',
    name: 'YNAB personal access token',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 43, 64]],
    references: ['https://api.ynab.com'],
  }),
])
