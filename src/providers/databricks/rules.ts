import { namedSecret } from '#core/named-secret.ts'
import { lettersCheck } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const token = (prefix: string): string => `${prefix}${fake(`databricks/${prefix}`, 'hex', 32)}`

const host = {
  part: 'host',
  pattern:
    /(?<host>adb-\d{10,20}\.\d{1,2}\.azuredatabricks\.net|[a-z0-9][a-z0-9-]{2,62}\.cloud\.databricks\.com|\d{10,20}\.\d{1,2}\.gcp\.databricks\.com)/,
  notBeside: 'A-Za-z0-9.-',
  optional: true,
} as const

export const rules = defineRules([
  {
    id: 'databricks-access-token',
    name: 'Databricks personal access token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.96,
    keywords: ['dapi', 'dkea'],
    // Azure appends "-2" or another digit.
    pattern: /(?<secret>d(?:api|kea)[0-9A-Za-z]{32}(?:-\d)?)/,
    check: lettersCheck(/^d(?:api|kea)[0-9a-f]{32}(?:-\d)?$/, 0.96),
    notAfter: '\\w',
    minEntropyBits: 3,
    companions: [host],
    matches: () => [
      `DATABRICKS_HOST=https://adb-${fake('databricks/host', 'digits', 16)}.7.azuredatabricks.net\nDATABRICKS_TOKEN=${token('dapi')}-2`,
      `token = ${token('dapi')}`,
    ],
    rejects: () => [token('dapi').slice(0, -1), `${token('dapi')}0`, `x${token('dapi')}`],
    references: ['https://docs.databricks.com/aws/en/dev-tools/auth/pat'],
  },
  {
    id: 'databricks-oauth-secret',
    name: 'Databricks OAuth secret of a service principal',
    kind: 'client-secret',
    severity: 'high',
    confidence: 0.93,
    keywords: ['dose'],
    pattern: /(?<secret>dose[0-9A-Za-z]{32})/,
    check: lettersCheck(/^dose[0-9a-f]{32}$/, 0.93),
    minEntropyBits: 3,
    companions: [host],
    matches: () => [`DATABRICKS_CLIENT_SECRET=${token('dose')}`, `client_secret = "${token('dose')}"`],
    rejects: () => [token('dose').slice(0, -1), `${token('dose')}0`],
    references: ['https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m'],
  },
  namedSecret({
    vendor: 'databricks',
    words: ['token', 'key', 'secret'],
    id: 'databricks-token-by-name',
    name: 'Databricks token without its prefix',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 32]],
    confidence: 0.6,
    references: ['https://docs.databricks.com/aws/en/dev-tools/auth/pat'],
  }),
])
