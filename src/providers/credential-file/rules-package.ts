import { defineRules, type PartValues, type StructureCheck } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkLogin } from './login.ts'

const password = (seed: string): string => `${fake(`credential-file/package/${seed}`, 'base62', 15)}6`

/** A value that a build tool reads; an encrypted one of Maven stands in braces. */
function checkMaven(secret: string, parts: PartValues): StructureCheck {
  return /^\{.*\}$/.test(secret)
    ? { verdict: 'neutral', facts: { encrypted: true }, confidence: 0.5 }
    : checkLogin(secret, parts)
}

/** Logins of package managers and build tools. */
export const packageRules = defineRules([
  {
    id: 'credential-file-maven-server',
    name: 'Password of a server in Maven’s settings',
    kind: 'password',
    severity: 'high',
    confidence: 0.85,
    keywords: ['<server>'],
    pattern:
      /<server>(?:\s{0,40}<(?:id|filePermissions|directoryPermissions|configuration)>[^<]{0,200}<\/\w{2,24}>){0,4}\s{0,40}<username>(?<user>[^<]{1,128})<\/username>(?:\s{0,40}<id>[^<]{0,200}<\/id>)?\s{0,40}<password>(?<secret>[^<\n]{1,512})<\/password>/,
    startsWithKeyword: true,
    notBefore: '',
    notAfter: '',
    reach: 1200,
    check: checkMaven,
    matches: () => [
      `<servers>\n  <server>\n    <id>nexus</id>\n    <username>deploy</username>\n    <password>${password('maven')}</password>\n  </server>\n</servers>`,
      `<server><username>ci</username><password>${password('maven/2')}</password></server>`,
    ],
    rejects: () => [
      '<server><id>nexus</id><username>ci</username><password>${env.NEXUS_PASSWORD}</password></server>',
      '<server><id>nexus</id><username>my_login</username><password>my_password</password></server>',
    ],
    references: ['https://maven.apache.org/settings.html#servers'],
  },
  {
    id: 'credential-file-gradle-password',
    name: 'Password or token in Gradle’s properties',
    kind: 'password',
    severity: 'high',
    confidence: 0.8,
    keywords: [
      'signing.password',
      'signing.gnupg.passphrase',
      'signingPassword',
      'signingInMemoryKeyPassword',
      'keyPassword',
      'storePassword',
      'STORE_PASSWORD',
      'KEY_PASSWORD',
      'KEYSTORE_PASSWORD',
      'ossrhPassword',
      'sonatypePassword',
      'mavenCentralPassword',
      'mavenPassword',
      'nexusPassword',
      'NEXUS_PASSWORD',
      'artifactory_password',
      'artifactoryPassword',
      'gradle.publish.secret',
      'gpr.key',
      'gpr.token',
    ],
    pattern:
      /\b(?<name>(?:[\w.-]{0,40}\.)?(?:signing\.(?:keyPassword|password|gnupg\.passphrase)|signing(?:InMemoryKey)?Password|(?:\w{0,30}_)?(?:STORE|KEY|KEYSTORE|NEXUS)_PASSWORD|(?:key|store|ossrh|sonatype|mavenCentral|maven|nexus|artifactory)Password|artifactory_password|gradle\.publish\.secret|gpr\.(?:key|token)))(?:\s{0,3}[=:]\s{0,3}|\s{1,3})(?:"(?<secret>[^"\n$]{4,128})"|'(?<secret_>[^'\n$]{4,128})'|(?<secret__>[^\s"'#(){}$<>,;[\]]{4,128}))/i,
    notBefore: 'A-Za-z0-9_.',
    notAfter: '[(.',
    minEntropyBits: 2,
    check: (secret, { name = '' }) => {
      if (
        /[.(]get|\bproperty|findProperty|System\.|project\.|env\b|^\w+\.\w+(?:\.\w+)*$|^(?:null|true|false|string|android)$/i.test(
          secret,
        )
      )
        return { verdict: 'reject' }
      const { verdict } = checkLogin(secret, {})
      return verdict === 'neutral' ? { verdict, facts: { name } } : { verdict: 'reject' }
    },
    matches: () => [
      `signing.keyId=24875D73\nsigning.password=${password('gradle')}\n`,
      `signingConfigs { release { keyAlias "app"; keyPassword "${password('gradle/2')}" } }`,
      `MYAPP_RELEASE_STORE_PASSWORD=${password('gradle/3')}`,
      `gpr.key=${password('gradle/4')}${password('gradle/5')}`,
    ],
    rejects: () => [
      'keyPassword System.getenv("KEY_PASSWORD")',
      "keyPassword keystoreProperties['keyPassword']",
      'storePassword = project.property("storePassword")',
      'storePassword=android',
      'keyPassword: string',
    ],
    references: [
      'https://docs.gradle.org/current/userguide/signing_plugin.html',
      'https://developer.android.com/studio/publish/app-signing',
    ],
  },
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
    id: 'credential-file-ivy-credentials',
    name: 'Password in a credentials file of Ivy or sbt',
    kind: 'password',
    severity: 'high',
    confidence: 0.85,
    keywords: ['realm='],
    pattern:
      /^realm=[^\n]{0,200}\nhost=(?<host>[^\s]{1,253})\nuser=(?<user>[^\s]{1,128})\npassword=(?<secret>[^\s]{1,512})/m,
    startsWithKeyword: true,
    notBefore: '',
    notAfter: '',
    reach: 1024,
    check: checkLogin,
    matches: () => [
      `realm=Sonatype Nexus Repository Manager\nhost=nexus.acme-corp.io\nuser=ci\npassword=${password('sbt')}\n`,
      `realm=Artifactory Realm\nhost=repo.acme-corp.io\nuser=deploy\npassword=${password('sbt/2')}\n`,
    ],
    rejects: () => ['realm=x\nhost=repo.acme-corp.io\nuser=ci\npassword=${PASSWORD}\n', 'WWW-Authenticate: Basic realm="x"'],
    references: ['https://www.scala-sbt.org/1.x/docs/Publishing.html#Credentials'],
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
