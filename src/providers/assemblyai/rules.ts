import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['assemblyai', 'assembly ai'],
    id: 'assemblyai-api-key',
    name: 'AssemblyAI API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['hex', 32]],
    references: ['https://www.assemblyai.com/docs/deployment/account-management'],
  }),
])
