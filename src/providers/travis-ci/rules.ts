import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: [
      'travisci',
      'travis ci',
      'travis token',
      'travis api',
      'travis access',
      'travis auth',
      'travis pro',
      'travis secret',
      'travis key',
    ],
    id: 'travis-ci-api-token',
    name: 'Travis CI API token',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 22]],
    references: ['https://docs.travis-ci.com/user/developer/'],
  }),
])
