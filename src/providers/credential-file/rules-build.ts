import { defineRules, type MatchContext, type PartValues, type StructureCheck } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkLogin } from './login.ts'

const password = (seed: string): string => `${fake(`credential-file/package/${seed}`, 'base62', 15)}6`

/** A value that a build tool reads; an encrypted one of Maven stands in braces. */
function checkMaven(secret: string, parts: PartValues): StructureCheck {
  return /^\{.*\}$/.test(secret)
    ? { verdict: 'neutral', facts: { encrypted: true }, confidence: 0.5 }
    : checkLogin(secret, parts)
}

/** Without quotes: the name of a variable, or a word with more words after it. */
function isIdentifierOrProse(secret: string, { lead, after }: MatchContext): boolean {
  if (/["']$/.test(lead)) return false
  return (
    /^\w*(?:password|passwd|passphrase)$/i.test(secret) ||
    (/^[A-Za-z]+$/.test(secret) && /^ [A-Za-z]+[ .,]/.test(`${after} `))
  )
}

/** Logins and keys of build tools. */
export const buildRules = defineRules([
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
    check: (secret, { name = '' }, context) => {
      if (
        isIdentifierOrProse(secret, context) ||
        /[.(]get|\bproperty|findProperty|System\.|project\.|env\b|^\w+\.\w+(?:\.\w+)*$|^(?:null|none|nil|true|false|string|undefined|optional|android)$/i.test(
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
      'key_password = _key_password',
      'def load(cert, key_password=None):',
      '# keystore_password: Keystore password.',
    ],
    references: [
      'https://docs.gradle.org/current/userguide/signing_plugin.html',
      'https://developer.android.com/studio/publish/app-signing',
    ],
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
])
