import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['docusign', 'docu sign'],
    words: ['secret', 'token', 'key'],
    id: 'docusign-secret-key',
    name: 'Docusign secret key',
    kind: 'client-secret',
    severity: 'high',
    form: [['uuid']],
    references: ['https://developers.docusign.com'],
  }),
])
