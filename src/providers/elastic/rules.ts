import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkElasticKey } from './api-key.ts'

const DOCS = 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys'
const key = (seed: string): string =>
  Buffer.from(`${fake(`elastic/${seed}/id`, 'base64url', 20)}:${fake(`elastic/${seed}`, 'base64url', 22)}`).toString(
    'base64',
  )

export const rules = defineRules([
  {
    id: 'elastic-api-key',
    name: 'Elasticsearch API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.9,
    keywords: ['apikey', 'api_key', 'elastic', 'enrollment', 'encoded'],
    pattern: /(?<secret>[A-Za-z0-9+/]{58}==)/,
    notBefore: 'A-Za-z0-9+/',
    notAfter: '\\w+/=-',
    minEntropyBits: 3.5,
    check: checkElasticKey,
    matches: () => [`Authorization: ApiKey ${key('a')}`, `ELASTIC_API_KEY=${key('b')}`, `"encoded": "${key('c')}"`],
    rejects: () => [`ApiKey ${fake('elastic/d', 'base64', 58)}==`, `Authorization: ApiKey ${key('a').slice(1)}`],
    references: [DOCS],
    overlaps: ['web-auth-authorization-header', 'web-auth-api-key-header'],
  },
  prefixedSecret({
    variable: 'EC_API_KEY',
    id: 'elastic-cloud-api-key',
    name: 'Elastic Cloud API key',
    kind: 'api-key',
    severity: 'critical',
    form: ['essu_', ['base64', 60, 160]],
    references: ['https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys'],
  }),
  namedSecret({
    vendor: ['elastic password', 'elasticsearch password', 'elastic cloud password'],
    id: 'elastic-password',
    name: 'Elasticsearch password',
    kind: 'password',
    severity: 'high',
    form: [['base62', 20, 24]],
    words: ['password'],
    references: ['https://www.elastic.co/docs/deploy-manage/users-roles'],
  }),
  namedSecret({
    vendor: ['elastic'],
    words: ['key', 'token', 'auth'],
    id: 'elastic-api-key-by-name',
    name: 'Elastic API key beside its name',
    kind: 'api-key',
    severity: 'high',
    form: [['base64', 58], '=='],
    confidence: 0.6,
    references: ['https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys'],
  }),
  namedSecret({
    vendor: ['elastic'],
    id: 'elastic-api-key-pair',
    name: 'Elastic API key as id and key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 20], ':', ['base64url', 22]],
    confidence: 0.8,
    references: ['https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys'],
  }),
])
