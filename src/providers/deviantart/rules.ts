import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['deviantart'],
    words: ['secret', 'token', 'key'],
    id: 'deviantart-client-secret',
    name: 'DeviantArt client secret',
    kind: 'client-secret',
    severity: 'medium',
    form: [['hex', 32]],
    references: ['https://www.deviantart.com/developers/'],
  }),
  namedSecret({
    vendor: ['deviantart'],
    words: ['token', 'secret', 'key'],
    id: 'deviantart-access-token',
    name: 'DeviantArt access token',
    kind: 'access-token',
    severity: 'medium',
    form: [['base62', 40, 60]],
    references: ['https://www.deviantart.com/developers/'],
  }),
])
