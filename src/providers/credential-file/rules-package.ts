import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkLogin } from './login.ts'

const password = (seed: string): string => `${fake(`credential-file/package/${seed}`, 'base62', 15)}6`

/** Logins of package managers. */
export const packageRules = defineRules([
  {
    id: 'credential-file-nuget-password',
    name: 'Password of a package source in NuGet.config',
    kind: 'password',
    severity: 'high',
    confidence: 0.85,
    keywords: ['ClearTextPassword'],
    pattern: /\bkey="ClearTextPassword"\s{1,8}value="(?<secret>[^"\n]{4,512})"/i,
    notAfter: '',
    companions: [
      { part: 'user', pattern: /key="Username"\s{1,8}value="(?<user>[^"\n]{1,128})"/i, notBeside: '', optional: true },
    ],
    check: (secret, { user }) => (/^%.*%$/.test(secret) ? { verdict: 'reject' } : checkLogin(secret, { user })),
    reach: 300,
    matches: () => [
      `<add key="Username" value="ci" />\n<add key="ClearTextPassword" value="${password('nuget')}" />`,
      `<add key="ClearTextPassword" value="${password('nuget/2')}"/>`,
    ],
    rejects: () => ['<add key="ClearTextPassword" value="%NUGET_TOKEN%" />', '<add key="ClearTextPassword" value="" />'],
    references: ['https://learn.microsoft.com/nuget/reference/nuget-config-file#packagesourcecredentials'],
  },
  {
    // auth.json of Composer, and auth.toml of Poetry: http-basic, then hosts with user and password.
    id: 'credential-file-http-basic',
    name: 'Login of a package repository (Composer, Poetry)',
    kind: 'password',
    severity: 'high',
    confidence: 0.85,
    keywords: ['http-basic'],
    pattern: new RegExp(
      String.raw`(?:"(?<host>[\w.-]{1,253})"\s{0,8}:\s{0,8}\{\s{0,40}"username"\s{0,8}:\s{0,8}"(?<user>[^"\n]{1,128})"\s{0,8},\s{0,40}"password"\s{0,8}:\s{0,8}"(?<secret>[^"\n]{1,512})"|\[http-basic\.(?<host_>[\w.-]{1,253})\]\s{1,8}username\s{0,3}=\s{0,3}"(?<user_>[^"\n]{1,128})"\s{1,8}password\s{0,3}=\s{0,3}"(?<secret_>[^"\n]{1,512})"|http-basic\.(?<host__>[\w.-]{1,253})\s{1,4}(?<user__>[\w.@-]{1,128})\s{1,4}(?<secret__>[^\s"'$<>{}]{4,512}))`,
    ),
    notBefore: '',
    notAfter: '',
    reach: 1500,
    check: checkLogin,
    matches: () => [
      `{"http-basic": {"repo.acme-corp.io": {"username": "ci", "password": "${password('composer')}"}}}`,
      `[http-basic.corp]\nusername = "ci"\npassword = "${password('poetry')}"\n`,
      `composer config http-basic.repo.acme-corp.io ci ${password('composer/2')}`,
    ],
    rejects: () => [
      '{"http-basic": {"repo.example.org": {"username": "my-username1", "password": "my-secret-password1"}}}',
      'poetry config http-basic.corp $USER $PASSWORD',
    ],
    references: [
      'https://getcomposer.org/doc/articles/authentication-for-private-packages.md',
      'https://python-poetry.org/docs/repositories/',
    ],
  },
  {
    id: 'credential-file-composer-token',
    name: 'Token in Composer’s auth.json',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.85,
    keywords: ['github-oauth', 'gitlab-oauth', 'gitlab-token', '"bearer"'],
    pattern: new RegExp(
      String.raw`"(?:github-oauth|gitlab-oauth|gitlab-token|bearer)"\s{0,8}:\s{0,8}\{\s{0,40}"(?<host>[\w.-]{1,253})"\s{0,8}:\s{0,8}(?:\{\s{0,40}"username"\s{0,8}:\s{0,8}"[^"\n]{1,128}"\s{0,8},\s{0,40}"token"\s{0,8}:\s{0,8})?"(?<secret>[\w.~+/=-]{16,512})"|(?:github|gitlab)-(?:oauth|token)\.(?<host_>[\w.-]{1,253})\s{1,4}(?<secret_>[\w-]{20,256})`,
    ),
    notBefore: '',
    notAfter: '',
    reach: 700,
    minEntropyBits: 3,
    check: (secret, { host }) => (/\d/.test(secret) ? checkLogin(secret, { host }) : { verdict: 'reject' }),
    matches: () => [
      `{"github-oauth": {"github.com": "${fake('composer/oauth', 'hex', 40)}"}}`,
      `"gitlab-token": {\n  "gitlab.acme-corp.io": {\n    "username": "ci",\n    "token": "${fake('composer/token', 'base62', 20)}4"\n  }\n}`,
      `composer config --global github-oauth.github.com ${fake('composer/oauth/2', 'hex', 40)}`,
    ],
    rejects: () => [
      '{"github-oauth": {"github.com": "your-github-token-goes-here"}}',
      'composer config github-oauth.github.com $TOKEN',
    ],
    references: ['https://getcomposer.org/doc/articles/authentication-for-private-packages.md'],
  },
  {
    // Bundler writes the host with two underscores for a dot and three for a hyphen.
    id: 'credential-file-bundler-login',
    name: 'Login of a gem server in Bundler’s configuration',
    kind: 'password',
    severity: 'high',
    confidence: 0.8,
    keywords: ['BUNDLE_'],
    pattern:
      /BUNDLE_(?<host>[A-Z0-9_]{1,60}__[A-Z0-9_]{1,60})["']?\s{0,3}[:=]\s{0,3}["']?(?:(?<user>[^\s:"'$]{1,128}):)?(?<secret>[^\s:"'$<>{}]{8,256})["']?/,
    startsWithKeyword: true,
    notBefore: 'A-Za-z0-9_',
    notAfter: '',
    check: (secret, { host = '', user }) => {
      if (!/\d/.test(secret) || /^(?:https?|git|\/)/.test(secret)) return { verdict: 'reject' }
      return checkLogin(secret, { user, host: host.replaceAll('___', '-').replaceAll('__', '.').toLowerCase() })
    },
    reach: 300,
    matches: () => [
      `BUNDLE_GEMS__ACME___CORP__IO: "ci:${password('bundler')}"`,
      `export BUNDLE_ENTERPRISE__CONTRIBSYS__COM=${fake('credential-file/bundler/user', 'hex', 8)}:${password('bundler/2')}`,
    ],
    rejects: () => [
      'BUNDLE_GEMS__ACME__IO: $TOKEN',
      'BUNDLE_MIRROR__HTTPS://RUBYGEMS__ORG/: "https://mirror.acme.io/"',
      'BUNDLE_BUILD__NOKOGIRI: "--use-system-libraries"',
    ],
    references: ['https://bundler.io/man/bundle-config.1.html'],
  },
  {
    id: 'credential-file-yarn-ident',
    name: 'Login of a registry in Yarn’s configuration',
    kind: 'password',
    severity: 'high',
    confidence: 0.85,
    keywords: ['npmAuthIdent'],
    pattern: /\bnpmAuthIdent["']?\s{0,3}:\s{0,3}["']?(?<secret>[^\s"'$<>{}]{6,512})["']?/,
    startsWithKeyword: true,
    notAfter: '',
    check: (secret) => {
      const text = secret.includes(':') ? secret : Buffer.from(secret, 'base64').toString('utf8')
      const [, user, value] = /^([\w.@-]{1,128}):([^\s\u0000-\u001f]{3,})$/.exec(text) ?? []
      return value === undefined ? { verdict: 'reject' } : checkLogin(value, { user })
    },
    reach: 300,
    matches: () => [
      `npmAuthIdent: "ci:${password('yarn')}"`,
      `npmAuthIdent: ${Buffer.from(`ci:${password('yarn/2')}`).toString('base64')}`,
    ],
    rejects: () => ['npmAuthIdent: "${NPM_IDENT}"', 'npmAuthIdent: "username:password"'],
    references: ['https://yarnpkg.com/configuration/yarnrc#npmAuthIdent'],
  },
])
