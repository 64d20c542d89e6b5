import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['crowdin'],
    id: 'crowdin-personal-access-token',
    name: 'Crowdin personal access token',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 80]],
    references: ['https://support.crowdin.com/developer/'],
  }),
])
