import { namedSecret } from '#core/named-secret.ts'
import { defineRules, type StructureCheck } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkDatacenterToken } from './datacenter-token.ts'
import { fakeDatacenterToken } from './token-rules.ts'

const DATACENTER = 'https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html'
const legacy = (): string => fake('atlassian/legacy/2', 'base62', 24)
const consumer = (): string => fake('atlassian/consumer', 'base62', 32)

/** Letters and digits in a row are a secret only if they look drawn at random; a name in camel case does not. */
function checkRandom(text: string): StructureCheck {
  return { verdict: (text.match(/[0-9]/g) ?? []).length > 1 && /[a-z]/i.test(text) ? 'neutral' : 'reject' }
}

export const contextRules = defineRules([
  {
    // No prefix, but base64 that begins with a token id in digits, which nothing else does by accident.
    id: 'atlassian-datacenter-token',
    name: 'Jira or Confluence Data Center personal access token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.7,
    keywords: ['jira', 'confluence', 'bitbucket', 'atlassian', 'bearer'],
    pattern:
      /(?:(?:jira|confluence|bitbucket|atlassian|stash)[\w.-]{0,32}["'`\]\\]{0,3}\s{0,4}(?:=>|:=|\|\||[=:,]|value=)\s{0,4}["'`\\]{0,3}|bearer\s{1,4})(?:bearer\s{1,4})?(?<secret>[MNO][A-Za-z0-9+/]{43})/i,
    notBefore: '',
    notAfter: 'A-Za-z0-9+/=_-',
    minEntropyBits: 3.2,
    check: checkDatacenterToken,
    matches: () => [
      `JIRA_TOKEN=${fakeDatacenterToken()}`,
      `curl -H "Authorization: Bearer ${fakeDatacenterToken()}" https://jira.example.net/rest/api/2/myself`,
      `confluence.personal-token: '${fakeDatacenterToken()}'`,
    ],
    rejects: () => [`JIRA_TOKEN=M${fake('atlassian/random', 'base62', 43)}`, `JIRA_TOKEN=${fakeDatacenterToken()}A`],
    references: [DATACENTER],
  },
  {
    // Before 2023 an API token was 24 letters and digits.
    id: 'atlassian-legacy-api-token',
    name: 'Atlassian API token (before 2023)',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.65,
    keywords: ['jira', 'confluence', 'atlassian'],
    pattern:
      /(?:jira|confluence|atlassian)[\w.-]{0,24}(?:token|api_?key|password|secret|pat)["'`\]\\]{0,3}\s{0,4}(?:=>|:=|\|\||[=:,]|value=)\s{0,4}["'`\\]{0,3}(?<secret>[A-Za-z0-9]{24})/i,
    notBefore: '',
    notAfter: '\\w+/=.-',
    minEntropyBits: 3.4,
    companions: [
      {
        part: 'email',
        pattern: /(?<email>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})/,
        notBeside: '',
        withinBytes: 256,
        optional: true,
      },
    ],
    check: checkRandom,
    matches: () => [
      `JIRA_USER=ops@acme.test\nJIRA_API_TOKEN=${legacy()}\n`,
      `confluence_password: "${legacy()}"`,
      `{"atlassianToken": "${legacy()}"}`,
    ],
    rejects: () => ['JIRA_API_TOKEN=getTokenFromTheKeyVaults', `JIRA_API_TOKEN=${legacy()}x`, `jira_ticket=${legacy()}`],
    references: ['https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/'],
  },
  {
    id: 'atlassian-bitbucket-consumer-secret',
    name: 'Bitbucket OAuth consumer secret',
    kind: 'client-secret',
    severity: 'high',
    confidence: 0.65,
    keywords: ['bitbucket'],
    pattern:
      /bitbucket[\w.-]{0,32}secret["'`\]\\]{0,3}\s{0,4}(?:=>|:=|\|\||[=:,]|value=)\s{0,4}["'`\\]{0,3}(?<secret>[A-Za-z0-9]{32})/i,
    notBefore: '',
    notAfter: '\\w+/=.-',
    minEntropyBits: 3.4,
    check: checkRandom,
    matches: () => [`BITBUCKET_CLIENT_SECRET=${consumer()}`, `bitbucketOauthSecret: '${consumer()}'`],
    rejects: () => ['BITBUCKET_CLIENT_SECRET=$SECRET', `BITBUCKET_CLIENT_SECRET=${consumer()}00`],
    references: ['https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/'],
  },
  namedSecret({
    vendor: ['jira', 'confluence', 'atlassian'],
    words: ['auth', 'key', 'token', 'secret', 'passw'],
    id: 'atlassian-api-token-by-name',
    name: 'Atlassian API token (before 2023) beside its name',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 24]],
    confidence: 0.6,
    references: ['https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/'],
  }),
])
