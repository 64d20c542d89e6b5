import { defineRules, type Companion } from '#core/rule.ts'
import { fake, fakeBytes, fakeUuid } from '#core/samples.ts'
import { ASSIGN, GUID } from './assignment.ts'
import { checkClientSecret, clientSecret } from './client-secret.ts'
import { legacyPat, legacyPatKind } from './devops-pat.ts'
import { checkRefreshToken, refreshToken } from './refresh-token.ts'

const REGISTER_APP = 'https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials'
const GUIDE_PAT =
  'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate'

/** The application and the directory that a client secret belongs to; neither is secret. */
const APPLICATION: readonly Companion[] = [
  {
    part: 'clientId',
    pattern: new RegExp(`(?:client|app(?:lication)?)[_-]?id${ASSIGN}(?<clientId>${GUID})`, 'i'),
    notBeside: 'A-Za-z0-9-',
    optional: true,
  },
  {
    part: 'tenantId',
    pattern: new RegExp(
      `(?:(?:tenant|directory)(?:[_-]?id)?${ASSIGN}|login\\.microsoftonline\\.com/|sts\\.windows\\.net/)(?<tenantId>${GUID})`,
      'i',
    ),
    notBeside: 'A-Za-z0-9-',
    optional: true,
  },
]

const older = (): string => fake('azure/entra-older', 'base62', 30)

const refresh = (seed: string): string => {
  const tenant = fakeBytes(`azure/refresh/${seed}/tenant`, 16)
  tenant[7] = 0x40
  tenant[8] = 0x80
  const client = fakeBytes(`azure/refresh/${seed}/client`, 16)
  return refreshToken(tenant, client, fake(`azure/refresh/${seed}`, 'base64url', 400))
}

export const entraRules = defineRules([
  {
    // Three characters, "8Q~", 31 and a checksum of three; or "7Q~" and 31. Other digits are not documented. Source: README.md#format.
    id: 'azure-client-secret',
    name: 'Entra ID client secret',
    kind: 'client-secret',
    severity: 'critical',
    confidence: 0.95,
    keywords: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => `${digit}Q~`),
    pattern: /(?<secret>[\w.~-]{3}(?:8Q~[\w.~-]{34}|7Q~[\w.~-]{31}|[0-69]Q~[\w.~-]{31,34}))/,
    notBefore: '\\w.~-',
    notAfter: '\\w~-',
    minEntropyBits: 3.5,
    companions: APPLICATION,
    check: checkClientSecret,
    matches: () => [
      `AZURE_TENANT_ID=${fakeUuid('azure/tenant')}\nAZURE_CLIENT_ID=${fakeUuid('azure/app')}\nAZURE_CLIENT_SECRET=${clientSecret('azure/entra')}`,
      `{"appId": "${fakeUuid('azure/app')}", "password": "${clientSecret('azure/entra/2')}"}`,
      `secret: ${fake('azure/7q', 'base62', 3)}7Q~${fake('azure/7q/2', 'base62', 31)}`,
      `secret: ${fake('azure/9q', 'base62', 3)}9Q~${fake('azure/9q/2', 'base62', 34)}`,
    ],
    rejects: () => [
      clientSecret('azure/entra').slice(0, -1),
      `x${clientSecret('azure/entra')}`,
      `secret: ${clientSecret('azure/entra').slice(0, -3)}zzz`,
    ],
    references: [REGISTER_APP],
  },
  {
    // Before 2021 secrets carried no signature: the variable's name has to say what it is.
    id: 'azure-client-secret-legacy',
    name: 'Entra ID client secret (without signature)',
    kind: 'client-secret',
    severity: 'high',
    confidence: 0.7,
    keywords: ['azure', 'aad_', 'arm_client'],
    pattern: new RegExp(
      `(?:azure|aad|arm)[\\w.-]{0,24}(?:client|app)[_.-]?(?:secret|password)${ASSIGN}(?<secret>[\\w.~+/@?:=\\[\\]*-]{30,44})`,
      'i',
    ),
    notBefore: '',
    notAfter: '\\w.~+/@?:=*-',
    minEntropyBits: 3.7,
    companions: APPLICATION,
    check: (secret) => ({ verdict: /^.{3}\dQ~/.test(secret) || !/\d/.test(secret) ? 'reject' : 'neutral' }),
    matches: () => [`AZURE_CLIENT_SECRET=${older()}-~.1`, `"azure_client_secret": "${older()}_.~2"`],
    rejects: () => [
      `AZURE_CLIENT_SECRET=${clientSecret('azure/entra/3')}`,
      `AZURE_CLIENT_ID=${fakeUuid('azure/app')}`,
      `AZURE_CLIENT_SECRET=process.env.AZURE_CLIENT_SECRET_NAME`,
    ],
    references: [REGISTER_APP],
  },
  {
    // 52 characters of base32 without a prefix; a checksum hidden among them tells a token from other text.
    id: 'azure-devops-pat-legacy',
    name: 'Azure DevOps personal access token (before 2024)',
    kind: 'access-token',
    severity: 'critical',
    confidence: 0.6,
    keywords: ['azure', 'devops', 'visualstudio', 'vsts', 'ado_', 'accesstoken', '_pat', 'azp_token'],
    overlaps: ['azure-devops-pat-by-name'],
    pattern: /(?<secret>[a-z2-7]{52})/,
    minEntropyBits: 3.5,
    check: (secret) => {
      const issuedTo = legacyPatKind(secret)
      return issuedTo === undefined ? { verdict: 'reject' } : { verdict: 'pass', facts: { issuedTo } }
    },
    matches: () => [
      `git clone https://build:${legacyPat('user', 'azure/pat')}@dev.azure.com/org/project/_git/app`,
      `AZURE_DEVOPS_PAT: ${legacyPat('application', 'azure/pat/2')}`,
    ],
    rejects: () => [
      `AZURE_DEVOPS_PAT: a${legacyPat('user', 'azure/pat').slice(1)}`,
      `AZURE_DEVOPS_PAT: ${legacyPat('user', 'azure/pat')}7`,
    ],
    references: [GUIDE_PAT],
  },
  {
    id: 'azure-refresh-token',
    name: 'Entra ID refresh token',
    kind: 'refresh-token',
    severity: 'critical',
    confidence: 0.85,
    keywords: ['.AgABA'],
    pattern: /(?<secret>[01]\.A[\w-]{40,160}\.(?:1\.)?AgABA[\w-]{100,4000})/,
    notBefore: '\\w.-',
    notAfter: '\\w.-',
    reach: 4200,
    check: checkRefreshToken,
    matches: () => [`"refresh_token": "${refresh('a')}"`, `$token = '${refresh('b')}'`],
    rejects: () => [refresh('a').slice(2), `x${refresh('a')}`],
    references: ['https://learn.microsoft.com/en-us/entra/identity-platform/refresh-tokens'],
  },
])
