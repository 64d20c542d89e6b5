import { lettersCheck } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
const key = (): string => `pk_${fake('klaviyo', 'hex', 34)}`

/** A private key starts with "pk_"; the public key is the six characters of the site id and no finding. */
export const rules = defineRules([
  {
    id: 'klaviyo-private-key',
    name: 'Klaviyo private API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.9,
    // "pk_" alone is in every schema; a key stands after a quote, an operator or a space.
    keywords: ['klaviyo', '"pk_', "'pk_", '`pk_', '=pk_', ':pk_', ' pk_'],
    pattern: /(?<secret>pk_[0-9A-Za-z]{34})/,
    check: lettersCheck(/^pk_[0-9a-f]{34}$/, 0.9),
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3,
    matches: () => [`KLAVIYO_API_KEY=${key()}`, `Authorization: Klaviyo-API-Key ${key()}`, `apiKey: '${key()}'`],
    rejects: () => [key().slice(0, -1), `${key()}a`, `sp${key()}`],
    references: ['https://developers.klaviyo.com/en/docs/retrieve_api_credentials'],
  },
])
