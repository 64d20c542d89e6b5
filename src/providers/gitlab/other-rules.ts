import { defineRules, type StructureCheck } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkRoutableToken } from './routable-token.ts'
import { fakeOpaque, fakeRoutable } from './samples.ts'

const REFERENCES = ['https://docs.gitlab.com/security/tokens/#token-prefixes']
const legacy = (): string => fake('gitlab/legacy/2', 'base64url', 20)

function fakeJobJwt(): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `glcbt-${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iss: 'synthetic', sub: 'job/1' })}.${fake('gitlab/jwt', 'base64url', 86)}`
}

/** Twenty characters without a prefix are a token only if they look drawn at random; a name such as `get_token_from_vault` does not. */
function checkLegacyToken(token: string): StructureCheck {
  const isRandom = /[0-9]/.test(token) && /[a-z]/.test(token) && /[A-Z]/.test(token)
  return { verdict: isRandom && !/^gl[a-z]{1,6}-/.test(token) ? 'neutral' : 'reject' }
}

export const otherRules = defineRules([
  {
    // Partition in hex and "_" before 20 characters; or a JWT, where a project chose that format.
    id: 'gitlab-ci-job-token',
    name: 'GitLab CI/CD job token',
    kind: 'access-token',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['glcbt-'],
    pattern:
      /(?<secret>glcbt-(?:eyJ[\w-]{10,800}\.[\w-]{10,1200}\.[\w-]{40,700}|[\w-]{20,300}(?:\.[0-9a-z]{2}\.[0-9a-z]{9})?))/,
    notAfter: '\\w-',
    reach: 2800,
    minEntropyBits: 3,
    check: checkRoutableToken,
    matches: () => [
      `CI_JOB_TOKEN=${fakeOpaque('glcbt-64_', 20)}`,
      `JOB-TOKEN: ${fakeRoutable('glcbt-', { o: 1, p: 3 })}`,
      `"${fakeJobJwt()}"`,
    ],
    rejects: () => ['glcbt-64_short', `x${fakeOpaque('glcbt-64_', 20)}`],
    references: REFERENCES,
  },
  {
    // "GR1348941" + 20 base64url characters, one for all instances; registers runners until GitLab 20.0.
    id: 'gitlab-runner-registration-token',
    name: 'GitLab runner registration token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.95,
    keywords: ['GR1348941'],
    pattern: /(?<secret>GR1348941[\w-]{20,40})/,
    notAfter: '\\w-',
    minEntropyBits: 3,
    matches: () => [
      `gitlab-runner register --registration-token ${fakeOpaque('GR1348941', 20)}`,
      `runnerRegistrationToken: "${fakeOpaque('GR1348941', 20)}"`,
    ],
    rejects: () => ['GR1348941short', `x${fakeOpaque('GR1348941', 20)}`],
    references: ['https://docs.gitlab.com/ci/runners/new_creation_workflow/'],
  },
  {
    // 32 hex digits, the session of a signed-in user.
    id: 'gitlab-session-cookie',
    name: 'GitLab session cookie',
    kind: 'session',
    severity: 'high',
    confidence: 0.85,
    keywords: ['_gitlab_session'],
    pattern:
      /_gitlab_session(?:_[0-9a-f]{1,64})?["']?\s{0,4}(?:[=:]|,\s{0,8}["']value["']\s{0,2}:)\s{0,4}["']?(?<secret>[0-9a-f]{32})/,
    minEntropyBits: 3,
    matches: () => [
      `Cookie: a=b; _gitlab_session=${fake('gitlab/session', 'hex', 32)}; c=d`,
      `{"name": "_gitlab_session", "value": "${fake('gitlab/session', 'hex', 32)}"}`,
    ],
    rejects: () => ['_gitlab_session=deleted', `_gitlab_session=${fake('gitlab/session', 'hex', 40)}`],
    references: REFERENCES,
  },
  {
    // Twenty base64url characters without a prefix: before GitLab 14.5, and where an administrator took the prefix away.
    id: 'gitlab-legacy-token',
    name: 'GitLab access token without prefix',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.65,
    keywords: ['gitlab', 'private-token', 'private_token'],
    pattern:
      /(?:gitlab[\w.]{0,24}(?:token|pat|api_?key)|private[-_]token)["'`\]\\]{0,3}\s{0,4}(?:=>|:=|\|\||[=:,]|value=)\s{0,4}["'`\\]{0,3}(?<secret>[\w-]{20})/i,
    // "X-Gitlab-Token" is a webhook's secret: it signs what GitLab sends.
    notBefore: '-',
    notAfter: '\\w-',
    minEntropyBits: 3.4,
    check: checkLegacyToken,
    matches: () => [
      `GITLAB_TOKEN=${legacy()}`,
      `curl --header "PRIVATE-TOKEN: ${legacy()}" https://gitlab.example.net/api/v4/user`,
      `gitlab_api_token: '${legacy()}'`,
      `?private_token=${legacy()}&page=2`,
    ],
    rejects: () => [
      'GITLAB_TOKEN=get_token_from_vault',
      'gitlab_token: $CI_JOB_TOKEN',
      `X-Gitlab-Token: ${legacy()}`,
      `GITLAB_TOKEN=${legacy()}x`,
    ],
    references: ['https://docs.gitlab.com/api/rest/authentication/'],
  },
])
