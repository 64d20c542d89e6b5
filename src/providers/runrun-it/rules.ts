import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['runrunit', 'runrun it', 'runrun.it'],
    words: ['key', 'token', 'secret'],
    id: 'runrun-it-app-key',
    name: 'Runrun.it app key',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 32]],
    references: ['https://runrun.it'],
  }),
  namedSecret({
    vendor: ['runrunit', 'runrun it', 'runrun.it'],
    words: ['token', 'secret', 'key'],
    id: 'runrun-it-user-token',
    name: 'Runrun.it user token',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 18, 20]],
    references: ['https://runrun.it'],
  }),
])
