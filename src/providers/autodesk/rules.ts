import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['autodesk', 'forge client', 'aps client'],
    words: ['secret', 'token', 'key'],
    id: 'autodesk-client-secret',
    name: 'Autodesk Platform Services client secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['base62', 16]],
    references: ['https://aps.autodesk.com/en/docs/oauth/v2'],
  }),
  namedSecret({
    vendor: ['autodesk', 'forge client', 'aps client'],
    words: ['secret', 'token', 'key'],
    id: 'autodesk-client-secret-of-the-newer-form',
    name: 'Autodesk Platform Services client secret of the newer form',
    kind: 'client-secret',
    severity: 'high',
    form: [['base62', 64]],
    references: ['https://aps.autodesk.com/en/docs/oauth/v2'],
  }),
])
