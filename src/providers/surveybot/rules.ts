import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['surveybot'],
    id: 'surveybot-api-key',
    name: 'SurveyBot API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 80]],
    references: ['https://app.surveybot.io'],
  }),
])
