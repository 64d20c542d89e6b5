import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fakeUuid } from '#core/samples.ts'
import { checkPersonalKey, KEY_STARTS, personalKey } from './personal-key.ts'

const PRIVATE_APPS = 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview'

export const rules = defineRules([
  {
    id: 'hubspot-private-app-token',
    name: 'HubSpot private app token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.97,
    keywords: ['pat-na', 'pat-eu', 'pat-ap', 'pat-ca', 'pat-au'],
    startsWithKeyword: true,
    pattern: /(?<secret>pat-(?:na|eu|ap|ca|au)\d-[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    matches: () => [
      `HUBSPOT_ACCESS_TOKEN=pat-na1-${fakeUuid('hubspot/a')}`,
      `auth-token: pat-eu1-${fakeUuid('hubspot/b')}`,
      `Authorization: Bearer pat-na2-${fakeUuid('hubspot/c')}`,
    ],
    rejects: () => [`pat-na1-${fakeUuid('hubspot/a').slice(1)}`, `pat-xx1-${fakeUuid('hubspot/a')}`, 'pat-na1-00000000'],
    references: [PRIVATE_APPS],
  },
  {
    id: 'hubspot-personal-access-key',
    name: 'HubSpot personal access key',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.95,
    keywords: KEY_STARTS,
    startsWithKeyword: true,
    pattern: new RegExp(`(?<secret>(?:${KEY_STARTS.join('|')})[\\w+/-]{72,160}={0,2})`),
    reach: 512,
    notBefore: '\\w+/-',
    notAfter: '\\w+/=-',
    check: checkPersonalKey,
    matches: () => [
      `HUBSPOT_PERSONAL_ACCESS_KEY=${personalKey('na1', 'a')}`,
      `personalAccessKey: >-\n  ${personalKey('eu1', 'b')}`,
    ],
    rejects: () => [
      personalKey('na1', 'a').slice(0, 60),
      `x${personalKey('na1', 'a')}`,
      personalKey('na1', 'a').toUpperCase(),
    ],
    references: ['https://developers.hubspot.com/docs/developer-tooling/local-development/hubspot-cli/personal-access-key'],
  },
  namedSecret({
    vendor: ['hubspot', 'hapi key', 'hubapi', 'hapi secret', 'hapi token'],
    id: 'hubspot-api-key',
    name: 'HubSpot API key or client secret',
    kind: 'api-key',
    severity: 'high',
    form: [['uuid']],
    references: [PRIVATE_APPS],
  }),
])
