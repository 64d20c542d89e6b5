import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const secret = (prefix: string): string => `${prefix}_${fake(`planetscale/${prefix}`, 'base64url', 42)}k`

export const rules = defineRules([
  {
    id: 'planetscale-service-token',
    name: 'PlanetScale service token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.96,
    keywords: ['pscale_tkn_'],
    pattern: /(?<secret>pscale_tkn_[\w.-]{31,63}[\w-])/,
    notAfter: '\\w-',
    companions: [
      {
        part: 'tokenId',
        pattern: /(?:TOKEN_ID|token-id|token_id)["'\x60]?[\s:=]{1,4}["'\x60]?(?<tokenId>[a-z0-9]{12})/,
        notBeside: 'A-Za-z0-9',
        withinBytes: 256,
        optional: true,
      },
    ],
    matches: () => [
      `PLANETSCALE_SERVICE_TOKEN_ID=${fake('planetscale/id', 'base36', 12)}\nPLANETSCALE_SERVICE_TOKEN=${secret('pscale_tkn')}`,
      `--service-token ${secret('pscale_tkn')}`,
    ],
    rejects: () => ['pscale_tkn_short', `x${secret('pscale_tkn')}`],
    references: ['https://planetscale.com/docs/api/reference/service-tokens'],
  },
  {
    id: 'planetscale-password',
    name: 'PlanetScale database password',
    kind: 'password',
    severity: 'high',
    confidence: 0.96,
    keywords: ['pscale_pw_'],
    pattern: /(?<secret>pscale_pw_[\w.-]{31,63}[\w-])/,
    notAfter: '\\w-',
    matches: () => [
      `DATABASE_PASSWORD=${secret('pscale_pw')}`,
      `mysql://user:${secret('pscale_pw')}@aws.connect.psdb.cloud/app`,
    ],
    rejects: () => ['pscale_pw_short', `x${secret('pscale_pw')}`],
    references: ['https://planetscale.com/docs/concepts/connection-strings'],
  },
  {
    id: 'planetscale-oauth-token',
    name: 'PlanetScale OAuth token or secret',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.95,
    keywords: ['pscale_oauth_', 'pscale_app_secret_'],
    pattern: /(?<secret>pscale_(?:oauth|app_secret)_[\w.-]{31,63}[\w-])/,
    notAfter: '\\w-',
    matches: () => [`access_token: ${secret('pscale_oauth')}`, `PSCALE_APP_SECRET="${secret('pscale_app_secret')}"`],
    rejects: () => ['pscale_oauth_short', `x${secret('pscale_oauth')}`],
    references: ['https://planetscale.com/docs/api/reference/oauth'],
  },
])
