import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'LINKEDIN_CLIENT_SECRET',
    id: 'linkedin-client-secret',
    name: 'LinkedIn client secret',
    kind: 'client-secret',
    severity: 'high',
    notAfter: '\\w=',
    form: ['WPL_AP1.', ['base62', 16], '.', ['base64', 6], '=='],
    references: ['https://learn.microsoft.com/linkedin/shared/authentication/client-credentials-flow'],
  }),
  prefixedSecret({
    variable: 'LINKEDIN_CLIENT_SECRET',
    id: 'linkedin-client-secret-v0',
    name: 'LinkedIn client secret (older)',
    kind: 'client-secret',
    severity: 'high',
    notAfter: '\\w=',
    form: ['WPL_AP0.', ['base62', 16], '.', ['base64', 6], '=='],
    references: ['https://learn.microsoft.com/linkedin/shared/authentication/client-credentials-flow'],
  }),
  namedSecret({
    vendor: ['linkedin', 'linked in'],
    words: ['secret', 'token', 'key'],
    id: 'linkedin-legacy-client-secret',
    name: 'LinkedIn client secret without a prefix',
    kind: 'client-secret',
    severity: 'high',
    form: [['base62', 16]],
    references: ['https://learn.microsoft.com/linkedin/shared/authentication/client-credentials-flow'],
  }),
  namedSecret({
    vendor: ['linkedin'],
    words: ['token', 'bearer', 'auth', 'secret', 'key'],
    id: 'linkedin-access-token',
    name: 'LinkedIn access token',
    kind: 'access-token',
    severity: 'high',
    form: ['AQ', ['base64url', 150, 290]],
    references: ['https://learn.microsoft.com/linkedin/shared/authentication/client-credentials-flow'],
  }),
])
