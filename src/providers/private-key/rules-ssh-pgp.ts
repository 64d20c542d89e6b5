import { createHash } from 'node:crypto'
import { defineRules } from '#core/rule.ts'
import { fakeBytes } from '#core/samples.ts'
import { checkEncryptedOpenSsh, checkOpenSsh, OPENSSH_PLAIN_PREFIX } from './openssh.ts'
import { checkPgp, crc24 } from './openpgp.ts'
import { public25519, sshStrings } from './public-key.ts'
import { checkPutty, puttyMac } from './putty.ts'
import { KEY_REACH } from './rules-pem.ts'
import { encryptedOpensshKey, opensshKey, pem } from './samples.ts'
import { checkSsh2 } from './ssh2.ts'

const OPENSSH = 'OPENSSH PRIVATE KEY'
const openssh = (): string => pem(OPENSSH, opensshKey('private-key/openssh', 'ada@build-7'), 70)
const opensshEncrypted = (): string => pem(OPENSSH, encryptedOpensshKey('private-key/openssh-2'), 70)
const escaped = (text: string): string => text.replaceAll('\n', '\\n')

/** An OpenPGP v4 key (legacy EdDSA) with a user id; `usage` 0 is unencrypted. */
export function pgpKey(seed: string, usage: 0 | 254): Buffer {
  const secret = fakeBytes(seed, 32)
  const point = Buffer.concat([Buffer.of(1, 7, 0x40), public25519('ed25519', secret)])
  const curve = Buffer.from('092b06010401da470f01', 'hex')
  const scalar = Buffer.concat([Buffer.of(1, 0), secret])
  const sum = Buffer.alloc(2)
  sum.writeUInt16BE(scalar.reduce((total, byte) => total + byte, 0) & 0xffff)
  const tail = usage === 0 ? [scalar, sum] : [Buffer.of(9, 3, 8), fakeBytes(`${seed}/s2k`, 80)]
  const body = Buffer.concat([Buffer.of(4, 0x65, 0x53, 0xf1, 0, 22), curve, point, Buffer.of(usage), ...tail])
  const userId = Buffer.from('Build Robot <robot@build-7.test>')
  return Buffer.concat([Buffer.of(0xc5, body.length), body, Buffer.of(0xcd, userId.length), userId])
}

/** Armor with its checksum. */
export function pgpArmor(bytes: Buffer): string {
  const sum = Buffer.alloc(3)
  sum.writeUIntBE(crc24(bytes), 0, 3)
  return pem('PGP PRIVATE KEY BLOCK', bytes)
    .replace('BLOCK-----\n', 'BLOCK-----\nComment: build key\n\n')
    .replace('\n-----END', `\n=${sum.toString('base64')}\n-----END`)
}

/** A PuTTY key file; encrypted ones hold noise. */
export function puttyFile(seed: string, version: 2 | 3, encryption: 'none' | 'aes256-cbc'): string {
  const secret = fakeBytes(seed, 32)
  const keyType = 'ssh-ed25519'
  const publicBlob = sshStrings(Buffer.from(keyType), public25519('ed25519', secret))
  const privateBlob = encryption === 'none' ? sshStrings(secret) : fakeBytes(`${seed}/cipher`, 48)
  const key = { version, keyType, encryption, comment: 'eddsa-key-20240101', publicBlob, privateBlob }
  const lines = (bytes: Buffer): string[] => bytes.toString('base64').match(/.{1,64}/g) ?? []
  return [
    `PuTTY-User-Key-File-${version}: ${keyType}`,
    `Encryption: ${encryption}`,
    `Comment: ${key.comment}`,
    `Public-Lines: ${lines(publicBlob).length}`,
    ...lines(publicBlob),
    ...(version === 3 && encryption !== 'none'
      ? ['Key-Derivation: Argon2id', 'Argon2-Memory: 8192', 'Argon2-Passes: 13', 'Argon2-Parallelism: 1', 'Argon2-Salt: 00']
      : []),
    `Private-Lines: ${lines(privateBlob).length}`,
    ...lines(privateBlob),
    `Private-MAC: ${
      encryption === 'none'
        ? puttyMac(key)
        : createHash(version === 3 ? 'sha256' : 'sha1')
            .update(seed)
            .digest('hex')
    }`,
    '',
  ].join('\n')
}

const PUTTY_PATTERN =
  /(?<secret>PuTTY-User-Key-File-[23]: [\w@.-]{5,60}[\s\\][\s\S]{40,14000}?Private-MAC: (?:[0-9a-f]{64}|[0-9a-f]{40}))/
const PUTTY_DOCS = 'https://the.earth.li/~sgtatham/putty/0.82/htmldoc/AppendixC.html'
const OPENSSH_DOCS = 'https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key'

const ssh2 = (): string => {
  const head = Buffer.from('3f6ff9eb00000000', 'hex')
  const body = sshStrings(
    Buffer.from('dl-modp{sign{dsa-nist-sha1},dh{plain}}'),
    Buffer.from('3des-cbc'),
    fakeBytes('ssh2', 256),
  )
  const bytes = Buffer.concat([head, body])
  bytes.writeUInt32BE(bytes.length, 4)
  return pem('SSH2', bytes, 70)
    .replace('-----BEGIN SSH2-----', '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nComment: "build"')
    .replace('-----END SSH2-----', '---- END SSH2 ENCRYPTED PRIVATE KEY ----')
}

export const sshAndPgpRules = defineRules([
  {
    // The secret starts after the bytes that every unencrypted key shares. Source: PROTOCOL.key.
    id: 'private-key-openssh',
    name: 'OpenSSH private key',
    kind: 'private-key',
    severity: 'critical',
    confidence: 0.95,
    keywords: ['BEGIN OPENSSH PRIVATE KEY-----'],
    pattern: new RegExp(
      `-----BEGIN OPENSSH PRIVATE KEY-----[^-A-Za-z0-9]{0,60}(?:n[^-A-Za-z0-9]{0,60})?${OPENSSH_PLAIN_PREFIX}(?<secret>(?:-?[^-]){60,15300})-?-----END OPENSSH`,
    ),
    notBefore: '',
    notAfter: '',
    reach: KEY_REACH,
    check: checkOpenSsh,
    matches: () => [openssh(), `deploy_key: "${escaped(openssh())}"`],
    rejects: () => [
      opensshEncrypted(),
      openssh().replace(/\n[^-\n]*\n-----END/, '\n-----END'),
      '-----BEGIN OPENSSH PRIVATE KEY-----',
    ],
    references: [OPENSSH_DOCS],
  },
  {
    id: 'private-key-openssh-encrypted',
    name: 'OpenSSH private key under a passphrase',
    kind: 'private-key',
    severity: 'medium',
    confidence: 0.95,
    keywords: ['BEGIN OPENSSH PRIVATE KEY-----'],
    pattern: /(?<secret>-----BEGIN OPENSSH PRIVATE KEY-----(?:-?[^-]){60,15300}-?-----END OPENSSH PRIVATE KEY-----)/,
    notBefore: '',
    notAfter: '',
    reach: KEY_REACH,
    check: checkEncryptedOpenSsh,
    matches: () => [opensshEncrypted(), `key: '${escaped(opensshEncrypted())}'`],
    rejects: () => [
      openssh(),
      pem(OPENSSH, fakeBytes('noise', 200)),
      pem(OPENSSH, encryptedOpensshKey('cut').subarray(0, 200)),
    ],
    references: [OPENSSH_DOCS],
  },
  ...([0, 254] as const).map((usage) => ({
    id: usage === 0 ? 'private-key-pgp' : 'private-key-pgp-encrypted',
    name: usage === 0 ? 'OpenPGP private key' : 'OpenPGP private key under a passphrase',
    kind: 'private-key' as const,
    severity: usage === 0 ? ('critical' as const) : ('medium' as const),
    confidence: 0.9,
    keywords: ['BEGIN PGP PRIVATE KEY BLOCK-----'],
    pattern: /(?<secret>-----BEGIN PGP PRIVATE KEY BLOCK-----(?:-?[^-]){1,15500}-?-----END PGP PRIVATE KEY BLOCK-----)/,
    notBefore: '',
    notAfter: '',
    reach: KEY_REACH,
    check: (secret: string) => checkPgp(secret, usage !== 0),
    matches: () => [pgpArmor(pgpKey('private-key/pgp', usage)), `"${escaped(pgpArmor(pgpKey('private-key/pgp', usage)))}"`],
    rejects: () => [
      pgpArmor(pgpKey('private-key/pgp', usage === 0 ? 254 : 0)),
      pgpArmor(pgpKey('private-key/pgp', usage)).replace(/\n=.{4}\n/, '\n=AAAA\n'),
      '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n-----END PGP PRIVATE KEY BLOCK-----',
    ],
    references: ['https://www.rfc-editor.org/rfc/rfc9580'],
  })),
  ...(['none', 'aes256-cbc'] as const).map((encryption) => ({
    id: encryption === 'none' ? 'private-key-putty' : 'private-key-putty-encrypted',
    name: encryption === 'none' ? 'PuTTY private key' : 'PuTTY private key under a passphrase',
    kind: 'private-key' as const,
    severity: encryption === 'none' ? ('critical' as const) : ('medium' as const),
    confidence: 0.9,
    keywords: ['PuTTY-User-Key-File-'],
    pattern: PUTTY_PATTERN,
    reach: KEY_REACH,
    check: (secret: string) => checkPutty(secret, encryption !== 'none'),
    matches: () => [puttyFile('private-key/ppk', 2, encryption), puttyFile('private-key/ppk', 3, encryption)],
    rejects: () => [
      puttyFile('private-key/ppk', 3, encryption === 'none' ? 'aes256-cbc' : 'none'),
      puttyFile('private-key/ppk', 3, encryption).replace(/Private-MAC:.*/, ''),
    ],
    references: [PUTTY_DOCS],
  })),
  {
    id: 'private-key-ssh2',
    name: 'SSH.com private key',
    kind: 'private-key',
    severity: 'high',
    confidence: 0.85,
    keywords: ['BEGIN SSH2 ENCRYPTED PRIVATE KEY'],
    pattern:
      /(?<secret>---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----(?:-?[^-]){1,15500}---- END SSH2 ENCRYPTED PRIVATE KEY ----)/,
    notBefore: '',
    notAfter: '',
    reach: KEY_REACH,
    check: checkSsh2,
    matches: () => [ssh2(), `key = "${escaped(ssh2())}"`],
    rejects: () => [
      '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n---- END SSH2 ENCRYPTED PRIVATE KEY ----',
      ssh2().replace('P2/5', 'AAAA'),
    ],
    references: ['https://www.rfc-editor.org/rfc/rfc4716'],
  },
])
