import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'LANGSMITH_API_KEY',
    id: 'langsmith-personal-token',
    name: 'LangSmith personal access token',
    kind: 'access-token',
    severity: 'high',
    form: ['lsv2_pt_', ['hex', 32], '_', ['hex', 10]],
    references: ['https://docs.langchain.com/langsmith/create-account-api-key'],
  }),
  prefixedSecret({
    variable: 'LANGSMITH_API_KEY',
    id: 'langsmith-service-key',
    name: 'LangSmith service key',
    kind: 'api-key',
    severity: 'high',
    form: ['lsv2_sk_', ['hex', 32], '_', ['hex', 10]],
    references: ['https://docs.langchain.com/langsmith/create-account-api-key'],
  }),
  prefixedSecret({
    variable: 'LANGCHAIN_API_KEY',
    id: 'langsmith-legacy-key',
    name: 'LangSmith API key (before 2024)',
    kind: 'api-key',
    severity: 'high',
    form: ['ls__', ['hex', 32]],
    references: ['https://docs.langchain.com/langsmith/create-account-api-key'],
  }),
])
