import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const CREDENTIAL_TYPES =
  'https://docs.github.com/en/organizations/managing-programmatic-access-to-your-organization/github-credential-types'
const hex40 = (seed: string): string => fake(`github/${seed}`, 'hex', 40)
const clientId = (): string => `Ov23${fake('github/client', 'base62', 16)}`

export const contextRules = defineRules([
  {
    // The name may not contain "webhook": a webhook's secret signs what GitHub sends and opens nothing at GitHub.
    id: 'github-oauth-client-secret',
    name: 'GitHub OAuth or GitHub App client secret',
    kind: 'client-secret',
    severity: 'high',
    confidence: 0.75,
    keywords: ['secret'],
    pattern:
      /github(?:[_.:-]?(?:oauth2?|app|auth|enterprise|login|sso|id)){0,3}[_.:-]?(?:client|consumer)?[_.:-]?secret["'`\]\\]{0,3}\s{0,4}(?:=>|:=|\|\||[=:,]|value=)\s{0,4}["'`\\]{0,3}(?<secret>[0-9a-f]{40})/i,
    follows: { through: '\\s"\'`\\]\\\\', within: 7, to: '=:,|vV' },
    notBefore: '',
    minEntropyBits: 3,
    matches: () => [
      `GITHUB_CLIENT_SECRET=${hex40('secret')}`,
      `<add key="GitHubClientSecret" value="${hex40('secret')}"/>`,
      `process.env['GITHUB_SECRET'] || '${hex40('secret')}'`,
    ],
    rejects: () => [
      `GITHUB_WEBHOOK_SECRET=${hex40('secret')}`,
      `GITHUB_CLIENT_SECRET=${hex40('secret')}a`,
      `github.com/octo/repo/commit/${hex40('secret')}`,
    ],
    references: [CREDENTIAL_TYPES],
  },
  {
    // A client id alone is public, so it is only a finding together with its secret.
    id: 'github-oauth-client-pair',
    name: 'GitHub client id and client secret',
    kind: 'client-secret',
    severity: 'high',
    confidence: 0.9,
    keywords: ['Iv1.', 'Iv23', 'Ov23'],
    pattern: /(?<clientId>Iv1\.[0-9a-f]{16}|[IO]v23[A-Za-z0-9]{16})/,
    secret: 'clientSecret',
    companions: [
      {
        part: 'clientSecret',
        pattern: /secret["'`\]\\]{0,3}\s{0,4}(?:=>|:=|\|\||[=:,]|value=)\s{0,4}["'`\\]{0,3}(?<clientSecret>[0-9a-f]{40})/i,
        // The default would refuse `name=value`.
        notBeside: 'A-Za-z0-9',
        minEntropyBits: 3,
      },
    ],
    check: (_, { clientSecret }) => ({ verdict: clientSecret === undefined ? 'reject' : 'neutral' }),
    matches: () => [
      `{"github": {"client_id": "${clientId()}", "client_secret": "${hex40('pair')}"}}`,
      `clientId: Iv1.${fake('github/iv1', 'hex', 16)}\nclientSecret: ${hex40('pair')}\n`,
    ],
    rejects: () => [`client_id: ${clientId()}`, `client_id: ${clientId()}\nsha: ${hex40('pair')}`],
    references: [CREDENTIAL_TYPES],
  },
  {
    // Until April 2021 a token was 40 hex digits without a prefix; old ones work until they are revoked.
    id: 'github-legacy-token',
    name: 'GitHub access token (before 2021)',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.7,
    keywords: ['github', 'gh_'],
    pattern:
      /(?:github[\w.-]{0,24}|\bgh_)(?:token|pat|api_?key|auth|access_?key|oauth|password)["'`\]\\]{0,3}\s{0,4}(?:=>|:=|\|\||[=:,]|value=)\s{0,4}["'`\\]{0,3}(?:(?:token|bearer)\s{1,2})?(?<secret>[0-9a-f]{40})/i,
    startsWithKeyword: true,
    follows: { through: '\\w.-', within: 40, to: '\\s=:,|"\'`\\]\\\\' },
    notBefore: '',
    minEntropyBits: 3,
    matches: () => [
      `GITHUB_TOKEN=${hex40('old')}`,
      `setenv("GITHUB_API_TOKEN", "${hex40('old')}")`,
      `github_oauth: '${hex40('old')}'`,
    ],
    rejects: () => [
      `github_sha=${hex40('old')}`,
      `GITHUB_TOKEN=${hex40('old')}00`,
      `uses: octo/github-token@${hex40('old')}`,
    ],
    references: ['https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/'],
  },
  {
    id: 'github-url-legacy-token',
    name: 'GitHub access token (before 2021) in a URL',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.9,
    keywords: ['@github.com', '.github.com'],
    pattern: /https?:\/\/(?:[\w.-]{1,64}:)?(?<secret>[0-9a-f]{40})(?::x-oauth-basic|:)?@(?:[\w-]{1,64}\.){0,3}github\.com/,
    notBefore: '',
    minEntropyBits: 3,
    matches: () => [
      `git clone https://${hex40('url')}:x-oauth-basic@github.com/octo/repo.git`,
      `url = https://octo:${hex40('url')}@github.com/octo/repo.git`,
    ],
    rejects: () => [
      `https://github.com/octo/repo/commit/${hex40('url')}`,
      `https://octo:${hex40('url')}@git.invalid/octo/repo.git`,
    ],
    references: ['https://github.blog/2012-09-21-easier-builds-and-deployments-using-git-over-https-and-oauth/'],
  },
  {
    // Valid for one hour; whoever has it in time adds a runner that receives jobs and their secrets.
    id: 'github-runner-registration-token',
    name: 'GitHub Actions runner registration token',
    kind: 'access-token',
    severity: 'medium',
    confidence: 0.8,
    keywords: ['--token'],
    pattern: /config\.(?:sh|cmd)\s[^\n]{0,200}?--token[\s=]["']?(?<secret>[A-Z0-9]{29})/,
    minEntropyBits: 3,
    matches: () => [
      `./config.sh --url https://github.com/octo/repo --token ${fake('github/runner', 'BASE36', 29)}`,
      `config.cmd --unattended --token "${fake('github/runner', 'BASE36', 29)}" --name r1`,
    ],
    rejects: () => [
      './config.sh --url https://github.com/octo/repo --token $RUNNER_TOKEN',
      `./run.sh --token ${fake('github/runner', 'BASE36', 29)}`,
    ],
    references: ['https://docs.github.com/en/rest/actions/self-hosted-runners'],
  },
])
