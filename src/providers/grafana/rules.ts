import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkCloudToken, checkLegacyKey } from './json-keys.ts'
import { checkServiceAccountToken, checksumOf } from './service-account-token.ts'

const serviceAccount = (): string => {
  const body = `glsa_${fake('grafana/sa', 'base62', 32)}`
  return `${body}_${checksumOf(body)}`
}
const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64')
const cloud = (): string =>
  `glc_${base64({ o: '604213', n: 'ci-metrics', k: fake('grafana/cloud', 'base62', 24), m: { r: 'eu' } })}`
const legacy = (): string => base64({ k: fake('grafana/legacy', 'base62', 32), n: 'deploy', id: 1 })

export const rules = defineRules([
  {
    id: 'grafana-service-account-token',
    name: 'Grafana service account token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.9,
    keywords: ['glsa_'],
    pattern: /(?<secret>glsa_[A-Za-z0-9]{32}_[0-9A-Fa-f]{8})/,
    notAfter: '\\w',
    check: checkServiceAccountToken,
    matches: () => [`GRAFANA_TOKEN=${serviceAccount()}`, `-H "Authorization: Bearer ${serviceAccount()}"`],
    rejects: () => [
      serviceAccount().replace(/.$/, (last) => (last === '0' ? '1' : '0')),
      serviceAccount().slice(0, -1),
      `${serviceAccount()}0`,
    ],
    references: ['https://grafana.com/docs/grafana/latest/administration/service-accounts/'],
  },
  {
    id: 'grafana-cloud-token',
    name: 'Grafana Cloud access policy token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.9,
    keywords: ['glc_'],
    pattern: /(?<secret>glc_[A-Za-z0-9+/]{32,420}={0,3})/,
    reach: 440,
    notAfter: 'A-Za-z0-9+/=_-',
    check: checkCloudToken,
    matches: () => [`GRAFANA_CLOUD_API_KEY=${cloud()}`, `password: "${cloud()}"`],
    rejects: () => [`glc_eyJ${fake('grafana/no-json', 'base62', 81)}`, 'glc_eyJvIjoi'],
    references: [
      'https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/',
    ],
  },
  {
    id: 'grafana-api-key',
    name: 'Grafana API key (legacy)',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.6,
    keywords: ['eyJrIjoi'],
    pattern: /(?<secret>eyJrIjoi[A-Za-z0-9+/]{40,300}={0,2})/,
    reach: 320,
    notBefore: 'A-Za-z0-9+/_.-',
    notAfter: 'A-Za-z0-9+/=_-',
    check: checkLegacyKey,
    matches: () => [`GRAFANA_API_KEY=${legacy()}`, `Authorization: Bearer ${legacy()}`],
    rejects: () => [base64({ k: fake('grafana/other', 'hex', 36), t: 'x', c: 9 }), `${legacy().replace(/=+$/, '')}-x`],
    references: ['https://grafana.com/docs/grafana/latest/developers/http_api/auth/'],
  },
  namedSecret({
    vendor: 'grafana',
    id: 'grafana-key-by-name',
    name: 'Grafana API key of another form',
    kind: 'api-key',
    severity: 'high',
    form: ['eyJrIjoi', ['base64', 60, 400]],
    confidence: 0.6,
    references: ['https://grafana.com/docs/grafana/latest/administration/service-accounts/'],
  }),
])
