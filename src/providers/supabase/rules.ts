import { lettersCheck } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkSecretKey } from './secret-key.ts'
import { checkServiceRole } from './service-role.ts'

const API_KEYS = 'https://supabase.com/docs/guides/getting-started/api-keys'
const MANAGEMENT = 'https://supabase.com/docs/reference/api/introduction'
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

function fakeJwt(payload: object): string {
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(payload)}.${fake('supabase/signature', 'base64url', 43)}`
}

function fakeKey(role: string): string {
  return fakeJwt({ iss: 'supabase', ref: fake('supabase/ref', 'lower', 20), role, iat: 1_700_000_000, exp: 2_015_576_000 })
}

const secretKey = (): string =>
  `sb_secret_${fake('supabase/secret', 'base64url', 22)}_${fake('supabase/check', 'base64url', 8)}`
const management = (prefix: string): string => prefix + fake(`supabase/${prefix}`, 'hex', 40)
const jwtSecret = (): string => `${fake('supabase/jwt', 'base64', 86)}==`

export const rules = defineRules([
  {
    // "sb_secret_" + 22 base64url + "_" + 8. Its public sister is "sb_publishable_".
    id: 'supabase-secret-key',
    name: 'Supabase secret key',
    kind: 'api-key',
    severity: 'critical',
    confidence: 0.95,
    keywords: ['sb_secret_'],
    pattern: /(?<secret>sb_secret_[\w-]{22}_[\w-]{6,12})/,
    notAfter: '\\w-',
    minEntropyBits: 3.2,
    check: checkSecretKey,
    matches: () => [`SUPABASE_SECRET_KEY=${secretKey()}`, `createClient(url, '${secretKey()}')`],
    rejects: () => ['sb_secret_name', `x${secretKey()}`, secretKey().replace('secret', 'publishable')],
    references: [API_KEYS],
  },
  {
    // The keywords are "service_role" in base64, at each of the three places it can have in a group of three bytes.
    id: 'supabase-service-role-key',
    name: 'Supabase service_role key',
    kind: 'api-key',
    severity: 'critical',
    confidence: 0.9,
    keywords: ['c2VydmljZV9yb2xl', 'NlcnZpY2Vfcm9sZ', 'zZXJ2aWNlX3JvbG'],
    pattern: /(?<secret>eyJ[\w-]{10,200}\.eyJ[\w-]{20,1500}\.[\w-]{40,200})/,
    notAfter: '\\w-',
    reach: 1700,
    check: checkServiceRole,
    matches: () => [
      `SUPABASE_SERVICE_ROLE_KEY=${fakeKey('service_role')}`,
      `"apikey": "${fakeJwt({ role: 'service_role', iss: 'supabase', exp: 1_983_812_996 })}"`,
      `const key = '${fakeJwt({ aud: 'x', role: 'service_role', iss: 'supabase' })}'`,
      `SERVICE_KEY: ${fakeJwt({ aud: 'xyz', iss: 'supabase', role: 'service_role' })}`,
    ],
    rejects: () => [
      `SUPABASE_ANON_KEY=${fakeKey('anon')}`,
      `SERVICE_ROLE_KEY=${fakeJwt({ iss: 'supabase-demo', role: 'service_role', exp: 1_983_812_996 })}`,
      `token: ${fakeJwt({ note: 'not a service_role key', role: 'anon' })}`,
    ],
    references: [API_KEYS],
  },
  {
    id: 'supabase-personal-access-token',
    name: 'Supabase personal access token',
    kind: 'access-token',
    severity: 'critical',
    confidence: 0.95,
    keywords: ['sbp_'],
    pattern: /(?<secret>sbp_(?:v0_)?[0-9A-Za-z]{40})/,
    check: lettersCheck(/^sbp_(?:v0_)?[0-9a-f]{40}$/, 0.95),
    notAfter: '\\w',
    minEntropyBits: 3,
    matches: () => [`SUPABASE_ACCESS_TOKEN=${management('sbp_')}`, `supabase login --token ${management('sbp_')}`],
    rejects: () => ['sbp_short', `x${management('sbp_')}`, `${management('sbp_')}0`],
    references: [MANAGEMENT],
  },
  {
    id: 'supabase-oauth-access-token',
    name: 'Supabase OAuth access token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.95,
    keywords: ['sbp_oauth_'],
    pattern: /(?<secret>sbp_oauth_[0-9A-Za-z]{40})/,
    check: lettersCheck(/^sbp_oauth_[0-9a-f]{40}$/, 0.95),
    notAfter: '\\w',
    minEntropyBits: 3,
    matches: () => [`"access_token":"${management('sbp_oauth_')}"`, `Bearer ${management('sbp_oauth_')}`],
    rejects: () => ['sbp_oauth_client', `x${management('sbp_oauth_')}`],
    references: ['https://supabase.com/docs/guides/integrations/build-a-supabase-integration'],
  },
  {
    id: 'supabase-oauth-client-secret',
    name: 'Supabase OAuth application secret',
    kind: 'client-secret',
    severity: 'high',
    confidence: 0.9,
    keywords: ['sba_'],
    pattern: /(?<secret>sba_[0-9A-Za-z]{40})/,
    check: lettersCheck(/^sba_[0-9a-f]{40}$/, 0.9),
    notAfter: '\\w',
    minEntropyBits: 3,
    matches: () => [`SUPABASE_CLIENT_SECRET=${management('sba_')}`, `client_secret: '${management('sba_')}'`],
    rejects: () => ['sba_loan_id', `x${management('sba_')}`],
    references: ['https://supabase.com/docs/guides/integrations/build-a-supabase-integration'],
  },
  {
    // Whoever has it signs a token of any role, so also of service_role.
    id: 'supabase-jwt-secret',
    name: 'Supabase JWT secret',
    kind: 'signing-secret',
    severity: 'critical',
    confidence: 0.75,
    keywords: ['supabase'],
    pattern:
      /supabase[\w.-]{0,24}jwt[_-]?secret["'`\]\\]{0,3}\s{0,4}(?:=>|:=|\|\||[=:,]|value=)\s{0,4}["'`\\]{0,3}(?<secret>[A-Za-z0-9+/_-]{32,128}={0,2})/i,
    notBefore: '',
    notAfter: 'A-Za-z0-9+/=_-',
    minEntropyBits: 3.8,
    matches: () => [`SUPABASE_JWT_SECRET=${jwtSecret()}`, `supabaseJwtSecret: "${jwtSecret()}"`],
    rejects: () => [
      'SUPABASE_JWT_SECRET=$JWT_SECRET',
      `SUPABASE_JWT_SECRET_NAME=${jwtSecret()}`,
      'supabase_jwt_secret: short',
    ],
    references: ['https://supabase.com/docs/guides/auth/jwts'],
  },
])
