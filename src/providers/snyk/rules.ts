import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { checkPayload, token } from './personal-token.ts'

export const rules = defineRules([
  {
    id: 'snyk-personal-access-token',
    name: 'Snyk personal access token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.95,
    keywords: ['snyk_uat.', 'snyk_sat.'],
    startsWithKeyword: true,
    pattern: /(?<secret>snyk_[us]at\.[0-9a-f]{8}\.(?<payload>[\w-]{40,600})\.[\w-]{20,200})/,
    reach: 900,
    notBefore: '\\w.-',
    notAfter: '\\w.-',
    check: (_, { payload = '' }) => checkPayload(payload),
    matches: () => [`SNYK_TOKEN=${token('a')}`, `snyk auth ${token('b').replace('_uat', '_sat')}`],
    rejects: () => [token('a').slice(0, 60), `x${token('a')}`, `${token('a')}.more`],
    references: ['https://docs.snyk.io/developer-tools/snyk-api/authentication-for-api'],
  },
  namedSecret({
    vendor: ['snyk'],
    id: 'snyk-api-token',
    name: 'Snyk API token',
    kind: 'access-token',
    severity: 'high',
    form: [['uuid']],
    references: ['https://docs.snyk.io/developer-tools/snyk-api/authentication-for-api'],
  }),
])
