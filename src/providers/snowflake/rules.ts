import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: [
      'snowflake token',
      'snowflake pat',
      'snowflake access',
      'snowflake password',
      'snowflake secret',
      'snowflake key',
    ],
    id: 'snowflake-access-token',
    name: 'Snowflake programmatic access token',
    kind: 'access-token',
    severity: 'critical',
    form: [['base64url', 90, 120]],
    references: ['https://docs.snowflake.com/en/user-guide/programmatic-access-tokens'],
  }),
])
