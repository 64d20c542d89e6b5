import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const token = (): string => `pat${fake('airtable/id', 'base62', 14)}.${fake('airtable/key', 'hex', 64)}`

export const rules = defineRules([
  {
    id: 'airtable-personal-token',
    name: 'Airtable personal access token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.96,
    // "pat" alone is in every "path".
    keywords: ['airtable', 'bearer pat', 'token', 'api_key', 'apikey'],
    pattern: /(?<secret>pat[A-Za-z0-9]{14}\.[0-9a-f]{64})/,
    check: (secret) => ({ verdict: 'neutral', facts: { tokenId: secret.slice(0, 17) } }),
    matches: () => [`AIRTABLE_API_KEY=${token()}`, `Authorization: Bearer ${token()}`],
    rejects: () => [`AIRTABLE=${token().slice(0, -1)}`, `token ${token()}0`, `airtable x${token()}`],
    references: ['https://airtable.com/developers/web/guides/personal-access-tokens'],
  },
  namedSecret({
    vendor: 'airtable',
    id: 'airtable-oauth-token',
    name: 'Airtable OAuth access token',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 14, 40], '.v1.', ['base64url', 40, 900], '.', ['base62', 5, 70]],
    references: ['https://airtable.com/developers/web/guides/personal-access-tokens'],
  }),
  namedSecret({
    vendor: 'airtable',
    id: 'airtable-legacy-api-key',
    name: 'Airtable API key (legacy)',
    kind: 'api-key',
    severity: 'high',
    form: ['key', ['base62', 14]],
    references: ['https://airtable.com/developers/web/guides/personal-access-tokens'],
  }),
])
