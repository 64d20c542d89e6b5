import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const session = (seed: string): string =>
  `00D${fake(`salesforce/${seed}`, 'base62', 12)}!AQ${fake(`salesforce/${seed}/2`, 'base62', 60)}.${fake(`salesforce/${seed}/3`, 'base62', 33)}`

export const rules = defineRules([
  {
    // The organization's id (15 or 18 characters, "00D" first), "!", then what only Salesforce reads.
    id: 'salesforce-access-token',
    name: 'Salesforce access token or session id',
    kind: 'session',
    severity: 'critical',
    confidence: 0.95,
    keywords: ['00D'],
    startsWithKeyword: true,
    follows: { through: 'A-Za-z0-9\\', within: 16, to: '!' },
    pattern: /(?<secret>(?<organization>00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?)\\?![A-Za-z0-9._-]{79,139}[A-Za-z0-9._])/,
    notBefore: '\\w+/-',
    notAfter: '\\w-',
    minEntropyBits: 4,
    check: (_, { organization = '' }) => ({ verdict: 'neutral', facts: { organization } }),
    matches: () => [
      `SALESFORCE_ACCESS_TOKEN=${session('a')}`,
      `Authorization: Bearer ${session('b')}`,
      `"sessionId": "${session('c')}"`,
      `curl -H "Authorization: Bearer ${session('d').replace('!', '\\!')}"`,
    ],
    rejects: () => [session('a').slice(0, 60), session('b').replace('!', ''), `x${session('c')}`],
    references: ['https://help.salesforce.com/s/articleView?id=sf.remoteaccess_revoke_token.htm'],
  },
  {
    id: 'salesforce-refresh-token',
    name: 'Salesforce refresh token',
    kind: 'refresh-token',
    severity: 'critical',
    confidence: 0.95,
    keywords: ['5Aep861'],
    startsWithKeyword: true,
    pattern: /(?<secret>5Aep861[A-Za-z0-9._]{65,100}(?:==?)?)/,
    notBefore: '\\w+/-',
    notAfter: '\\w-',
    minEntropyBits: 4,
    matches: () => [
      `SF_REFRESH_TOKEN=5Aep861${fake('salesforce/refresh', 'base62', 80)}`,
      `force://PlatformCLI::5Aep861${fake('salesforce/sfdx', 'base62', 81)}@acme.my.salesforce.com`,
    ],
    rejects: () => [
      `5Aep861${fake('salesforce/short', 'base62', 40)}`,
      `x5Aep861${fake('salesforce/refresh', 'base62', 80)}`,
    ],
    references: ['https://help.salesforce.com/s/articleView?id=sf.remoteaccess_revoke_token.htm'],
  },
  namedSecret({
    vendor: ['salesforce', 'sfdc', 'sf consumer', 'sf client'],
    id: 'salesforce-consumer-secret',
    name: 'Salesforce consumer secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['BASE36', 64]],
    references: ['https://help.salesforce.com/s/articleView?id=sf.remoteaccess_revoke_token.htm'],
  }),
  namedSecret({
    vendor: ['salesforce', 'sfdc', 'sf security'],
    words: ['security token'],
    id: 'salesforce-security-token',
    name: 'Salesforce security token',
    kind: 'password',
    severity: 'high',
    form: [['base62', 24, 25]],
    references: ['https://help.salesforce.com/s/articleView?id=sf.remoteaccess_revoke_token.htm'],
  }),
  namedSecret({
    vendor: ['salesforce', 'sfdc'],
    words: ['secret'],
    id: 'salesforce-legacy-consumer-secret',
    name: 'Salesforce consumer secret (older form)',
    kind: 'client-secret',
    severity: 'high',
    form: [['digits', 17, 20]],
    confidence: 0.6,
    references: ['https://help.salesforce.com/s/articleView?id=sf.remoteaccess_revoke_token.htm'],
  }),
])
