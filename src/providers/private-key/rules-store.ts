import type { JsonWebKey } from 'node:crypto'
import { defineRules } from '#core/rule.ts'
import { fake, fakeBytes } from '#core/samples.ts'
import { checkJwk, checkSymmetricJwk, checkXmlRsa } from './jwk.ts'
import { checkJavaKeyStore, checkKeePass, checkPkcs12 } from './keystore.ts'
import { KEY_REACH } from './rules-pem.ts'
import { der, ecKey, edKey, rsaKey } from './samples.ts'

/** A PKCS#12 file's outline; what is encrypted is noise. */
export function pkcs12(seed: string): Buffer {
  const data = der(6, Buffer.from('2a864886f70d010701', 'hex'))
  const content = der(0x30, data, der(0xa0, der(4, fakeBytes(seed, 900))))
  return der(0x30, der(2, Buffer.of(3)), content, der(0x30, fakeBytes(`${seed}/mac`, 60)))
}

/** A Java key store of one entry: kind 1 is a private key, 2 a certificate. */
export function javaKeyStore(seed: string, kind: 1 | 2): Buffer {
  const alias = Buffer.from('release')
  const head = Buffer.from('feedfeed00000002000000010000000000', 'hex')
  head.writeUInt32BE(kind, 12)
  return Buffer.concat([head.subarray(0, 16), Buffer.of(0, alias.length), alias, fakeBytes(seed, 700)])
}

/** The beginning of a KeePass file of version 4; what is encrypted is noise. */
export function keePass(seed: string): Buffer {
  return Buffer.concat([Buffer.from('03d9a29a67fb4bb501000400', 'hex'), fakeBytes(seed, 400)])
}

/** Base64 of 46,000 bytes with its line breaks. */
const STORE_REACH = 31_500

const jwk = (key: { export: (options: { format: 'jwk' }) => JsonWebKey }, more: Record<string, string> = {}): string =>
  JSON.stringify({ ...more, ...key.export({ format: 'jwk' }), use: 'sig' })

const xml = (seed: string): string => {
  const key = rsaKey(seed).export({ format: 'jwk' })
  const tag = (name: string, value = ''): string =>
    `<${name}>${Buffer.from(value, 'base64url').toString('base64')}</${name}>`
  const members = [tag('Modulus', key.n), tag('Exponent', key.e), tag('P', key.p), tag('Q', key.q), tag('DP', key.dp)]
  return `<RSAKeyValue>${[...members, tag('DQ', key.dq), tag('InverseQ', key.qi), tag('D', key.d)].join('')}</RSAKeyValue>`
}

const lines = (bytes: Buffer): string => (bytes.toString('base64').match(/.{1,76}/g) ?? []).join('\n')

export const storeRules = defineRules([
  {
    // Base64 of SEQUENCE, INTEGER 3, SEQUENCE, OID pkcs7-data, [0], with two-byte lengths. Source: RFC 7292, section 4.
    id: 'private-key-pkcs12',
    name: 'PKCS#12 key store (base64)',
    kind: 'private-key',
    severity: 'high',
    confidence: 0.85,
    keywords: ['CSqGSIb3DQEHAaCC'],
    pattern: /(?<secret>MII[A-Za-z0-9+/]{3}IBAzCC[A-Za-z0-9+/]{3}[GWm2]CSqGSIb3DQEHAaCC[A-Za-z0-9+/\s\\]{200,62500}={0,2})/,
    notAfter: 'A-Za-z0-9+/=',
    reach: STORE_REACH,
    check: (secret) => checkPkcs12(secret),
    matches: () => [`P12_BASE64=${pkcs12('private-key/p12').toString('base64')}`, lines(pkcs12('private-key/pfx'))],
    rejects: () => [
      `P12_BASE64=${pkcs12('private-key/p12').subarray(0, 600).toString('base64')}`,
      `CERTIFICATE=${Buffer.concat([Buffer.from('308203', 'hex'), fakeBytes('certificate', 400)]).toString('base64')}`,
    ],
    references: ['https://www.rfc-editor.org/rfc/rfc7292'],
  },
  {
    // Base64 of FEEDFEED or CECECECE and version 2.
    id: 'private-key-java-keystore',
    name: 'Java key store (base64)',
    kind: 'private-key',
    severity: 'high',
    confidence: 0.85,
    keywords: ['/u3+7QAAAAI', 'zs7OzgAAAAI'],
    pattern: /(?<secret>(?:\/u3\+7QAAAAI|zs7OzgAAAAI)[A-Za-z0-9+/\s\\]{200,62500}={0,2})/,
    notAfter: 'A-Za-z0-9+/=',
    reach: STORE_REACH,
    check: checkJavaKeyStore,
    matches: () => [
      `ANDROID_KEYSTORE=${javaKeyStore('private-key/jks', 1).toString('base64')}`,
      lines(javaKeyStore('private-key/jks-2', 1)),
    ],
    rejects: () => [
      `TRUSTSTORE=${javaKeyStore('private-key/trust', 2).toString('base64')}`,
      `KEYSTORE=${javaKeyStore('private-key/jks', 1).subarray(0, 30).toString('base64')}`,
    ],
    references: ['https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html'],
  },
  {
    // Base64 of the magic numbers 0x9AA2D903 and 0xB54BFB67, little-endian.
    id: 'private-key-keepass',
    name: 'KeePass password database',
    kind: 'encryption-key',
    severity: 'medium',
    confidence: 0.8,
    keywords: ['A9mimmf7S7U'],
    pattern: /(?<secret>A9mimmf7S7U[A-Za-z0-9+/\s\\]{200,62500}={0,2})/,
    notAfter: 'A-Za-z0-9+/=',
    reach: STORE_REACH,
    check: checkKeePass,
    matches: () => [`KDBX=${keePass('private-key/kdbx').toString('base64')}`, lines(keePass('private-key/kdbx-2'))],
    rejects: () => [`KDBX=${keePass('private-key/kdbx').subarray(0, 90).toString('base64')}`, 'A9mimmf7S7U'],
    references: ['https://keepass.info/help/kb/kdbx.html'],
  },
  {
    id: 'private-key-jwk',
    name: 'JSON Web Key with its private member',
    kind: 'private-key',
    severity: 'critical',
    confidence: 0.85,
    keywords: ['"kty', "'kty", 'kty:'],
    pattern:
      /(?<jwk>\{(?:[^{}]{0,6000}[\s"',])?d\\{0,3}["']?\s{0,4}:\s{0,4}\\{0,3}["'](?<secret>[\w-]{40,1400})\\{0,3}["'][^{}]{0,6000}\})/,
    notBefore: '',
    notAfter: '',
    reach: KEY_REACH,
    check: checkJwk,
    matches: () => [
      jwk(edKey('private-key/jwk'), { kid: 'signing-1' }),
      `{"keys":[${jwk(ecKey('private-key/jwk'))}]}`,
      jwk(rsaKey('private-key/jwk')).replaceAll('"', String.raw`\"`),
      `const key = { kty: 'EC', ${Object.entries(ecKey('private-key/jwk-2').export({ format: 'jwk' }))
        .filter(([name]) => name !== 'kty')
        .map(([name, value]) => `${name}: '${String(value)}'`)
        .join(', ')}, }`,
    ],
    rejects: () => [
      JSON.stringify({ kty: 'EC', crv: 'P-256', d: fake('jwk/d', 'base64url', 43), x: 'AA', y: 'AA' }),
      JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: fake('jwk/x', 'base64url', 43) }),
    ],
    references: ['https://www.rfc-editor.org/rfc/rfc7517', 'https://www.rfc-editor.org/rfc/rfc7518'],
  },
  {
    id: 'private-key-jwk-symmetric',
    name: 'JSON Web Key, symmetric',
    kind: 'signing-secret',
    severity: 'high',
    confidence: 0.85,
    keywords: ['"oct"'],
    pattern:
      /\{(?:[^{}]{0,1000}"kty"\s{0,4}:\s{0,4}"oct"[^{}]{0,1000}"k"\s{0,4}:\s{0,4}"(?<secret>[\w-]{22,700})"|[^{}]{0,1000}"k"\s{0,4}:\s{0,4}"(?<secret_>[\w-]{22,700})"[^{}]{0,1000}"kty"\s{0,4}:\s{0,4}"oct")/,
    notBefore: '',
    notAfter: '',
    reach: 4096,
    check: (secret) => checkSymmetricJwk(secret),
    matches: () => [
      JSON.stringify({ kty: 'oct', kid: 'a', k: fake('jwk/oct', 'base64url', 43), alg: 'HS256' }),
      JSON.stringify({ k: fake('jwk/oct-2', 'base64url', 86), alg: 'HS512', kty: 'oct' }),
    ],
    rejects: () => [
      JSON.stringify({ kty: 'oct', kid: fake('jwk/kid', 'base64url', 43) }),
      JSON.stringify({ kty: 'oct', k: 'c2hvcnQ' }),
    ],
    references: ['https://www.rfc-editor.org/rfc/rfc7518#section-6.4'],
  },
  {
    id: 'private-key-dotnet-xml',
    name: 'RSA private key (.NET XML)',
    kind: 'private-key',
    severity: 'critical',
    confidence: 0.85,
    keywords: ['<RSAKeyValue>'],
    pattern:
      /(?<xml><RSAKeyValue>[A-Za-z0-9+/=\s<>]{200,8000}<D>(?<secret>[A-Za-z0-9+/=\s]{80,3000})<\/D>\s{0,40}<\/RSAKeyValue>)/,
    notBefore: '',
    notAfter: '',
    reach: 8192,
    check: checkXmlRsa,
    matches: () => [xml('private-key/xml'), `rsa.FromXmlString("${xml('private-key/xml-2')}");`],
    rejects: () => [xml('private-key/xml').replace(/<D>.*<\/D>/, ''), xml('private-key/xml').replace(/<Q>.{20}/, '<Q>')],
    references: ['https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.toxmlstring'],
  },
])
