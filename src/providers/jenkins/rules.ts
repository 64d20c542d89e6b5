import { defineRules } from '#core/rule.ts'
import { fake, fakeBytes } from '#core/samples.ts'
import { checkEncrypted, checkPlain, encryptedSecret } from './secret.ts'

const encrypted = (seed: string, blocks = 2): string => encryptedSecret(fakeBytes(`jenkins/${seed}`, 16 * (blocks + 1)))
const token = (seed: string): string => `11${fake(`jenkins/${seed}`, 'hex', 32)}`
const hex = (seed: string): string => fake(`jenkins/${seed}`, 'hex', 32)
const plain = (seed: string): string => fake(`jenkins/plain/${seed}`, 'base62', 24)
const CREDENTIALS = 'https://www.jenkins.io/doc/developer/security/secrets/'

export const rules = defineRules([
  {
    id: 'jenkins-encrypted-secret',
    name: 'Jenkins secret under its master key',
    kind: 'password',
    severity: 'medium',
    confidence: 0.8,
    keywords: ['{AQAAABAAAA'],
    pattern: /\{(?<secret>AQAAABAAAA[A-Za-z0-9+/]{30,12000}={0,2})\}/,
    startsWithKeyword: true,
    reach: 6200,
    notAfter: '',
    check: checkEncrypted,
    matches: () => [
      `<password>{${encrypted('password')}}</password>`,
      `<privateKeySource><privateKey>{${encrypted('key', 100)}}</privateKey></privateKeySource>`,
    ],
    rejects: () => [`<password>{${encrypted('password').slice(0, -8)}}</password>`, '<password>{AQAAABAAAA...}</password>'],
    references: [CREDENTIALS],
  },
  {
    // What people send to the command line (`create-credentials-by-xml`) or edit by hand. Instead of the encrypted value it holds the plain
    // one, at times with the braces and a name or the mark of encryption before it.
    id: 'jenkins-plain-credential',
    name: 'Jenkins credential that is not encrypted',
    kind: 'password',
    severity: 'high',
    confidence: 0.7,
    keywords: ['.plugins.credentials.', '.plugins.plaincredentials.'],
    pattern:
      /<(?:secret|password|passphrase|apiToken|accessToken|secretKey|clientSecret)>\s{0,4}(?:\{(?:[\w .-]{1,40}\s)?)?(?<secret>[^\s<>{}]{8,512})\}?\s{0,4}<\//,
    notBefore: '',
    notAfter: '',
    reach: 640,
    minEntropyBits: 2.5,
    check: checkPlain,
    matches: () => [
      `<com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>\n  <username>deploy</username>\n  <password>${plain('a')}</password>`,
      `<org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl>\n  <id>acme</id>\n  <secret>{acme AQAAABAAA ${plain('b')}}</secret>`,
    ],
    rejects: () => [
      `<password>${plain('a')}</password>`,
      `<com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>\n  <password>\${DEPLOY_PASSWORD}</password>`,
      `<com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>\n  <password>{${encrypted('plain')}}</password>`,
    ],
    overlaps: ['jenkins-encrypted-secret'],
    references: [CREDENTIALS],
  },
  {
    // "11" is the version of the token's form; before 2018 it was 32 hex digits.
    id: 'jenkins-api-token',
    name: 'Jenkins API token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.85,
    keywords: ['jenkins'],
    pattern: /(?<secret>11[0-9a-f]{32})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3,
    matches: () => [
      `JENKINS_API_TOKEN=${token('token')}`,
      `curl -u admin:${token('token/2')} https://jenkins.acme-corp.io/job/build/build`,
    ],
    rejects: () => [`JENKINS_BUILD_SHA=${fake('jenkins/sha', 'hex', 40)}`, `TOKEN=${token('token')}`],
    references: ['https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/'],
  },
  {
    id: 'jenkins-initial-admin-password',
    name: 'Jenkins initial administrator password',
    kind: 'password',
    severity: 'high',
    confidence: 0.85,
    keywords: ['initialAdminPassword', 'password to proceed to installation'],
    pattern:
      /(?:password to proceed to installation:?|initialAdminPassword["']?\s{0,3}[:=]?)(?:\s|\\[nr]|["']){1,12}(?<secret>[0-9a-f]{32})/,
    notBefore: '',
    matches: () => [
      `Please use the following password to proceed to installation:\n\n${hex('initial')}\n\nThis may also be found at`,
      `initialAdminPassword: ${hex('initial/2')}`,
    ],
    rejects: () => ['cat /var/lib/jenkins/secrets/initialAdminPassword', 'initialAdminPassword: ${JENKINS_PASSWORD}'],
    references: ['https://www.jenkins.io/doc/book/installing/'],
  },
  {
    // What hudson.util.Secret's own key file would be is binary; the master key is one line of hex.
    id: 'jenkins-master-key',
    name: 'Jenkins master key',
    kind: 'encryption-key',
    severity: 'critical',
    confidence: 0.8,
    keywords: ['JENKINS_MASTER_KEY', 'hudson.util.Secret', 'secrets/master.key'],
    pattern: /(?<secret>[0-9a-f]{256})/,
    notBefore: '\\w+/',
    notAfter: '\\w+/=',
    reach: 512,
    minEntropyBits: 3.5,
    matches: () => [
      `JENKINS_MASTER_KEY=${fake('jenkins/master', 'hex', 256)}`,
      `# secrets/master.key\n${fake('jenkins/master/2', 'hex', 256)}\n`,
    ],
    rejects: () => [
      `JENKINS_MASTER_KEY=${fake('jenkins/master', 'hex', 200)}`,
      'cp secrets/master.key secrets/hudson.util.Secret backup/',
    ],
    references: [CREDENTIALS],
  },
])
