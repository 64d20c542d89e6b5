import type { KeyObject } from 'node:crypto'
import { defineRules, type Rule } from '#core/rule.ts'
import { fakeBytes } from '#core/samples.ts'
import { checkBase64Pem, checkEncryptedPkcs8, checkLegacyEncryptedPem, checkPlainPem } from './pem-key.ts'
import { der, dsaKey, ecKey, edKey, pem, rsaKey } from './samples.ts'

/** The longest PEM block that is read: an RSA key of 16,384 bits has 12,800 characters of base64. */
export const KEY_REACH = 16_384

export const RFC7468 = 'https://www.rfc-editor.org/rfc/rfc7468'

const escaped = (text: string): string => text.replaceAll('\n', '\\n')
const joined = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `    "${line}\\n"`)
    .join(' +\n')
const header = (label: string): string => `if (text.startsWith('-----BEGIN ${label}-----')) return parse(text)`
const exported = (key: KeyObject, type: 'pkcs1' | 'sec1' | 'pkcs8'): Buffer =>
  key.export({ type: type as 'pkcs8', format: 'der' })

/** A body has no two hyphens in a row, so that a header quoted in code cannot swallow a real key after it. */
function plainRule(id: string, name: string, pattern: RegExp, label: string, key: () => Buffer): Rule {
  return {
    id: `private-key-${id}`,
    name,
    kind: 'private-key',
    severity: 'critical',
    confidence: 0.9,
    keywords: [`BEGIN ${label}-----`],
    pattern,
    notBefore: '',
    notAfter: '',
    reach: KEY_REACH,
    check: checkPlainPem,
    matches: () => [
      pem(label, key()),
      `{"key": "${escaped(pem(label, key()))}"}`,
      `const key =\n${joined(pem(label, key()))}`,
    ],
    rejects: () => [header(label), pem(label, fakeBytes(id, 300)), pem(label, key()).replace(/\n.{64}\n/, '\n')],
    references: [RFC7468],
  }
}

const encryptedBody = (): string =>
  pem('RSA PRIVATE KEY', fakeBytes('legacy', 608)).replace(
    '\n',
    `\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${fakeBytes('legacy/iv', 16).toString('hex').toUpperCase()}\n\n`,
  )

/** PBES2 with an octet string of noise. */
const encryptedPkcs8 = (): Buffer => {
  const pbes2 = Buffer.from('2a864886f70d01050d', 'hex')
  return der(0x30, der(0x30, der(6, pbes2), der(0x30, fakeBytes('pbes2', 40))), der(4, fakeBytes('pkcs8', 176)))
}

const base64Pem = (label: string, bytes: Buffer): string => Buffer.from(pem(label, bytes)).toString('base64')

export const pemRules = defineRules([
  plainRule(
    'rsa-pem',
    'RSA private key',
    /(?<secret>-----BEGIN RSA PRIVATE KEY-----(?:-?[^-]){1,15500}-?-----END RSA PRIVATE KEY-----)/,
    'RSA PRIVATE KEY',
    () => exported(rsaKey('private-key/rsa'), 'pkcs1'),
  ),
  plainRule(
    'ec-pem',
    'Elliptic-curve private key',
    /(?<secret>-----BEGIN EC PRIVATE KEY-----(?:-?[^-]){1,15500}-?-----END EC PRIVATE KEY-----)/,
    'EC PRIVATE KEY',
    () => exported(ecKey('private-key/ec'), 'sec1'),
  ),
  plainRule(
    'dsa-pem',
    'DSA private key',
    /(?<secret>-----BEGIN DSA PRIVATE KEY-----(?:-?[^-]){1,15500}-?-----END DSA PRIVATE KEY-----)/,
    'DSA PRIVATE KEY',
    () => dsaKey('private-key/dsa'),
  ),
  plainRule(
    'pkcs8-pem',
    'Private key (PKCS#8)',
    /(?<secret>-----BEGIN PRIVATE KEY-----(?:-?[^-]){1,15500}-?-----END PRIVATE KEY-----)/,
    'PRIVATE KEY',
    () => exported(edKey('private-key/ed25519'), 'pkcs8'),
  ),
  {
    id: 'private-key-encrypted-pem',
    name: 'Private key under a passphrase (PEM headers)',
    kind: 'private-key',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['Proc-Type: 4,ENCRYPTED'],
    pattern:
      /(?<secret>-----BEGIN (?:[A-Z]{2,6} )?PRIVATE KEY-----[^-A-Z]{1,24}Proc-Type: 4,ENCRYPTED(?:-?[^-]){1,15500}-?-----END (?:[A-Z]{2,6} )?PRIVATE KEY-----)/,
    notBefore: '',
    notAfter: '',
    reach: KEY_REACH,
    check: checkLegacyEncryptedPem,
    matches: () => [encryptedBody(), `key: "${escaped(encryptedBody())}"`],
    rejects: () => [header('RSA PRIVATE KEY'), encryptedBody().replace('DEK-Info', 'X-Info'), '# Proc-Type: 4,ENCRYPTED'],
    references: ['https://www.rfc-editor.org/rfc/rfc1421', RFC7468],
  },
  {
    id: 'private-key-encrypted-pkcs8',
    name: 'Private key under a passphrase (PKCS#8)',
    kind: 'private-key',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['BEGIN ENCRYPTED PRIVATE KEY-----'],
    pattern: /(?<secret>-----BEGIN ENCRYPTED PRIVATE KEY-----(?:-?[^-]){1,15500}-?-----END ENCRYPTED PRIVATE KEY-----)/,
    notBefore: '',
    notAfter: '',
    reach: KEY_REACH,
    check: checkEncryptedPkcs8,
    matches: () => [
      pem('ENCRYPTED PRIVATE KEY', encryptedPkcs8()),
      `tls_key = "${escaped(pem('ENCRYPTED PRIVATE KEY', encryptedPkcs8()))}"`,
    ],
    rejects: () => [
      header('ENCRYPTED PRIVATE KEY'),
      pem('ENCRYPTED PRIVATE KEY', encryptedPkcs8().subarray(0, 150)),
      pem('ENCRYPTED PRIVATE KEY', fakeBytes('noise', 200)),
    ],
    references: ['https://www.rfc-editor.org/rfc/rfc5958', RFC7468],
  },
  {
    // A block whose end is missing: the check sees `end` when it is not.
    id: 'private-key-cut-off',
    name: 'Private key, cut off',
    kind: 'private-key',
    severity: 'low',
    confidence: 0.2,
    keywords: ['PRIVATE KEY-----'],
    pattern:
      /(?<secret>-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY-----[\s\\"']{1,8}[A-Za-z0-9+/=\s\\"',]{64,15500})(?<end>-----END)?/,
    notBefore: '',
    notAfter: '',
    reach: KEY_REACH,
    minEntropyBits: 4,
    check: (_, { end }) =>
      end === undefined ? { verdict: 'fail', reason: 'the key is cut off: no end line' } : { verdict: 'reject' },
    matches: () => [
      pem('RSA PRIVATE KEY', fakeBytes('cut', 300)).replace(/-----END[^]*/, ''),
      `KEY="${escaped(pem('EC PRIVATE KEY', fakeBytes('cut/ec', 200))).replace(/-----END[^]*/, '…')}`,
    ],
    rejects: () => [header('RSA PRIVATE KEY'), '-----BEGIN PRIVATE KEY-----\nMIIE…\n'],
    references: [RFC7468],
  },
  {
    // "LS0tLS1CRUdJTi" is base64 of "-----BEGIN".
    id: 'private-key-base64-pem',
    name: 'Private key (PEM in base64)',
    kind: 'private-key',
    severity: 'critical',
    confidence: 0.85,
    keywords: ['LS0tLS1CRUdJTi'],
    pattern: /(?<secret>LS0tLS1CRUdJTi[A-Za-z0-9+/]{80,16000}={0,2})/,
    notAfter: 'A-Za-z0-9+/=',
    reach: KEY_REACH,
    check: checkBase64Pem,
    matches: () => [
      `TLS_KEY=${base64Pem('PRIVATE KEY', exported(edKey('private-key/b64'), 'pkcs8'))}`,
      `signing-key: "${base64Pem('EC PRIVATE KEY', exported(ecKey('private-key/b64'), 'sec1'))}"`,
    ],
    rejects: () => [
      `ca: ${base64Pem('CERTIFICATE', fakeBytes('certificate', 300))}`,
      `key: ${base64Pem('PRIVATE KEY', fakeBytes('noise', 300))}`,
    ],
    references: [RFC7468],
  },
])
