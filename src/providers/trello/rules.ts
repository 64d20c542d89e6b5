import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['trello'],
    words: ['token', 'secret', 'key'],
    id: 'trello-token',
    name: 'Trello API token (without prefix)',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 64]],
    references: ['https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/'],
  }),
  namedSecret({
    vendor: ['trello'],
    words: ['key', 'token', 'secret'],
    id: 'trello-api-key',
    name: 'Trello API key',
    kind: 'api-key',
    severity: 'low',
    confidence: 0.6,
    form: [['hex', 32]],
    references: ['https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/'],
  }),
])
