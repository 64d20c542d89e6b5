import { lettersCheck } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const key = (): string => `pul-${fake('pulumi', 'hex', 40)}`

export const rules = defineRules([
  {
    id: 'pulumi-access-token',
    name: 'Pulumi access token',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.96,
    keywords: ['pul-'],
    pattern: /(?<secret>pul-[0-9A-Za-z]{40})/,
    check: lettersCheck(/^pul-[0-9a-f]{40}$/, 0.96),
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3,
    matches: () => [`PULUMI_ACCESS_TOKEN=${key()}`, `Authorization: Bearer ${key()}`, `"apiKey": "${key()}"`],
    rejects: () => [key().slice(0, -1), `${key()}0`, `x${key()}`],
    references: ['https://www.pulumi.com/docs/administration/access-identity/access-tokens/'],
  },
])
