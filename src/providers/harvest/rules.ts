import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['harvest', 'getharvest'],
    words: ['token', 'key', 'secret', 'bearer'],
    id: 'harvest-personal-access-token',
    name: 'Harvest personal access token',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 4], '.pt.', ['base64url', 84]],
    references: ['https://help.getharvest.com/api-v2/'],
  }),
  namedSecret({
    vendor: ['harvest', 'getharvest'],
    id: 'harvest-personal-token-with-its-number',
    name: 'Harvest personal token with its number',
    kind: 'access-token',
    severity: 'high',
    form: [['digits', 5, 9], '.pt.', ['base64url', 60, 90]],
    references: ['https://help.getharvest.com/api-v2/'],
  }),
  namedSecret({
    vendor: ['harvest', 'getharvest'],
    words: ['token', 'key', 'secret', 'bearer'],
    id: 'harvest-access-token-of-the-older-form',
    name: 'Harvest access token of the older form',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 97]],
    references: ['https://help.getharvest.com/api-v2/'],
  }),
])
