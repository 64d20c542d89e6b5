import { defineRules } from '#core/rule.ts'
import { fake, fakeBytes } from '#core/samples.ts'
import * as obscured from './obscured.ts'

const password = (seed: string): string => `${fake(`credential-file/obscured/${seed}`, 'base62', 13)}5`
const rclone = (seed: string): string => obscured.rclonePassword(password(seed), fakeBytes(`rclone/${seed}`, 16))

/** Passwords that anybody can undo; what they decode to proves them. */
export const obscuredRules = defineRules([
  {
    id: 'credential-file-websphere-xor',
    name: 'WebSphere password ({xor})',
    kind: 'password',
    severity: 'high',
    confidence: 0.8,
    keywords: ['{xor}'],
    pattern: /\{xor\}(?<secret>[A-Za-z0-9+/]{4,400}={0,2})/i,
    startsWithKeyword: true,
    notBefore: '',
    notAfter: 'A-Za-z0-9+/=',
    check: obscured.checkXor,
    matches: () => [
      `<authData user="app" password="${obscured.xorPassword(password('xor'))}"/>`,
      `keystore.password=${obscured.xorPassword(password('xor/2'))}`,
    ],
    rejects: () => ['password="{xor}"', obscured.xorPassword('changeme'), '{xor}////////'],
    references: ['https://www.ibm.com/docs/en/was-liberty/base?topic=applications-password-encryption-limitations'],
  },
  {
    id: 'credential-file-jetty-obfuscated',
    name: 'Jetty password (OBF)',
    kind: 'password',
    severity: 'high',
    confidence: 0.8,
    keywords: ['OBF:'],
    pattern: /OBF:(?<secret>[0-9a-z]{12,400})/,
    startsWithKeyword: true,
    check: obscured.checkJetty,
    matches: () => [
      `jetty.sslContext.keyStorePassword=OBF:${obscured.jettyPassword(password('jetty'))}`,
      `<Set name="KeyStorePassword">OBF:${obscured.jettyPassword(password('jetty/2'))}</Set>`,
    ],
    rejects: () => [`OBF:${obscured.jettyPassword('changeme')}`, 'OBF:thisisnotreally'],
    references: ['https://jetty.org/docs/jetty/12.1/operations-guide/keystore/index.html'],
  },
  {
    id: 'credential-file-juniper-type9',
    name: 'Junos password ($9$)',
    kind: 'password',
    severity: 'high',
    confidence: 0.8,
    keywords: ['$9$'],
    pattern: /(?<secret>\$9\$[A-Za-z0-9./-]{6,300})/,
    startsWithKeyword: true,
    notBefore: '',
    notAfter: 'A-Za-z0-9./$-',
    // A hash of Cisco's type 9 has three parts.
    check: obscured.checkJuniper,
    matches: () => [
      `secret "${obscured.juniperPassword(password('junos'))}"; ## SECRET-DATA`,
      `set snmp v3 usm local-engine user ada authentication-md5 authentication-key "${obscured.juniperPassword(password('junos/2'))}"`,
    ],
    rejects: () => [`"${obscured.juniperPassword('changeme')}"`, 'price: $9$'],
    references: [
      'https://www.juniper.net/documentation/us/en/software/junos/cli-reference/topics/ref/statement/secret-edit-access.html',
    ],
  },
  {
    // Backends of rclone whose passwords are obscured; their sections have `type` and `pass` or `password`.
    id: 'credential-file-rclone-password',
    name: 'Password in an rclone configuration',
    kind: 'password',
    severity: 'high',
    confidence: 0.8,
    keywords: [
      'type = sftp',
      'type = ftp',
      'type = crypt',
      'type = webdav',
      'type = smb',
      'type = mega',
      'type = koofr',
      'type = opendrive',
      'type = protondrive',
      'type = pikpak',
      'type = seafile',
      'type = mailru',
      'type = iclouddrive',
      'RCLONE_CONFIG_',
      'rclone config create',
    ],
    pattern: /\b(?:pass|password2?|key_file_pass|2fa|library_key)(?: {0,4}= {0,4}| )(?<secret>[A-Za-z0-9_-]{24,400})/i,
    notBefore: '',
    notAfter: 'A-Za-z0-9_=+/-',
    reach: 512,
    check: obscured.checkRclone,
    matches: () => [
      `[nas]\ntype = sftp\nhost = nas-1.acme-corp.io\nuser = backup\npass = ${rclone('sftp')}\n`,
      `[secret]\ntype = crypt\nremote = nas:data\npassword = ${rclone('crypt')}\npassword2 = ${rclone('salt')}\n`,
    ],
    rejects: () => [
      '[nas]\ntype = sftp\nkey_file = ~/.ssh/id_ed25519\n',
      `[nas]\ntype = sftp\npass = ${fake('rclone/noise', 'base64url', 40)}\n`,
    ],
    references: ['https://rclone.org/commands/rclone_obscure/'],
  },
  {
    id: 'credential-file-maven-master',
    name: 'Maven master password',
    kind: 'encryption-key',
    severity: 'high',
    confidence: 0.8,
    keywords: ['<settingsSecurity', '<master>'],
    pattern: /<master>\s{0,20}\{(?<secret>[A-Za-z0-9+/]{24,400}={0,2})\}\s{0,20}<\/master>/,
    notBefore: '',
    notAfter: '',
    check: obscured.checkMavenMaster,
    matches: () => [
      `<settingsSecurity>\n  <master>{${obscured.mavenMaster(password('maven'), fakeBytes('maven/salt', 8))}}</master>\n</settingsSecurity>`,
      `<master>{${obscured.mavenMaster(password('maven/2'), fakeBytes('maven/salt-2', 8))}}</master>`,
    ],
    rejects: () => [
      '<settingsSecurity><master>{...}</master></settingsSecurity>',
      `<master>{${fake('maven/noise', 'base64', 44)}}</master>`,
    ],
    references: ['https://maven.apache.org/guides/mini/guide-encryption.html'],
  },
])
