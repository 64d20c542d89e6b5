import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['survey sparrow'],
    id: 'survey-sparrow-api-key',
    name: 'SurveySparrow API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 88]],
    references: ['https://developers.surveysparrow.com'],
  }),
])
