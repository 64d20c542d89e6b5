import { createHash } from 'node:crypto'
import { defineRules } from '#core/rule.ts'
import { fake, fakeBytes } from '#core/samples.ts'
import { checkAge, checkAgePlugin } from './age.ts'
import { encodeBech32 } from '#base/bech32.ts'
import { checkNkey, checkOnionKey, checkWireGuard, encodeNkey } from './network-key.ts'
import { pem } from './samples.ts'
import { checkCosign, checkMinisign, checkOpenVpn, checkSignify } from './signing-tools.ts'

const age = (seed: string): string => encodeBech32('age-secret-key-', fakeBytes(seed, 32)).toUpperCase()
const agePlugin = (seed: string): string => encodeBech32('age-plugin-yubikey-', fakeBytes(seed, 17)).toUpperCase()
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

/** Synthetic bytes with the fixed bits of a curve25519 scalar. */
export function clamped(seed: string, length: number): Buffer {
  const bytes = Buffer.from(fakeBytes(seed, length))
  bytes[0] = bytes[0]! & 0xf8
  bytes[31] = (bytes[31]! & 0x7f) | 0x40
  return bytes
}

const cosign = (label: string): string => {
  const kdf = { name: 'scrypt', params: { N: 65_536, r: 8, p: 1 }, salt: base64(fakeBytes('cosign/salt', 32)) }
  const cipher = { name: 'nacl/secretbox', nonce: base64(fakeBytes('cosign/nonce', 24)) }
  return pem(label, Buffer.from(JSON.stringify({ kdf, cipher, ciphertext: base64(fakeBytes('cosign/text', 154)) })))
}

/** A minisign secret key under a password. */
export const minisign = (seed: string): string => base64(Buffer.concat([Buffer.from('EdScB2'), fakeBytes(seed, 152)]))

/** A signify secret key without a passphrase, with its checksum. */
export function signify(seed: string): string {
  const key = fakeBytes(`${seed}/key`, 64)
  const head = Buffer.concat([Buffer.from('EdBK\0\0\0\0'), fakeBytes(`${seed}/salt`, 16)])
  const sum = createHash('sha512').update(key).digest().subarray(0, 8)
  return base64(Buffer.concat([head, sum, fakeBytes(`${seed}/number`, 8), key]))
}

/** The last character of 32 bytes in base64 carries four zero bits. */
const openVpn = (seed: string): string => {
  const lines = fake(seed, 'hex', 512).match(/.{32}/g) ?? []
  return ['-----BEGIN OpenVPN Static key V1-----', ...lines, '-----END OpenVPN Static key V1-----', ''].join('\n')
}

const onion = fake.bind(undefined, 'private-key/onion', 'base32', 56)

export const toolRules = defineRules([
  {
    id: 'private-key-age',
    name: 'age identity',
    kind: 'private-key',
    severity: 'critical',
    confidence: 0.95,
    keywords: ['AGE-SECRET-KEY-'],
    pattern: /(?<secret>AGE-SECRET-KEY-(?:PQ-)?1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58})/,
    check: checkAge,
    matches: () => [age('private-key/age'), `SOPS_AGE_KEY="${age('private-key/age-2')}"`],
    rejects: () => [age('private-key/age').slice(0, -1), `${age('private-key/age').slice(0, -1)}Q`],
    references: [
      'https://github.com/C2SP/C2SP/blob/main/age.md',
      'https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki',
    ],
  },
  {
    id: 'private-key-age-plugin',
    name: 'age plugin identity',
    kind: 'private-key',
    severity: 'low',
    confidence: 0.9,
    keywords: ['AGE-PLUGIN-'],
    pattern: /(?<secret>AGE-PLUGIN-[A-Z0-9+._]{1,32}(?:-[A-Z0-9+._]{1,32}){0,3}-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{6,600})/,
    reach: 1024,
    check: checkAgePlugin,
    matches: () => [agePlugin('private-key/plugin'), `identity: ${agePlugin('private-key/plugin-2')}`],
    rejects: () => [`${agePlugin('private-key/plugin').slice(0, -1)}Q`, 'AGE-PLUGIN-YUBIKEY-'],
    references: ['https://docs.rs/age-plugin', 'https://github.com/C2SP/C2SP/blob/main/age-plugin.md'],
  },
  {
    id: 'private-key-cosign',
    name: 'Cosign private key under a password',
    kind: 'signing-secret',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['BEGIN ENCRYPTED COSIGN PRIVATE KEY', 'BEGIN ENCRYPTED SIGSTORE PRIVATE KEY'],
    pattern:
      /(?<secret>-----BEGIN ENCRYPTED (?:COSIGN|SIGSTORE) PRIVATE KEY-----(?:-?[^-]){64,3000}-?-----END ENCRYPTED (?:COSIGN|SIGSTORE) PRIVATE KEY-----)/,
    notBefore: '',
    notAfter: '',
    reach: 4096,
    check: checkCosign,
    matches: () => [
      cosign('ENCRYPTED COSIGN PRIVATE KEY'),
      cosign('ENCRYPTED SIGSTORE PRIVATE KEY').replaceAll('\n', '\\n'),
    ],
    rejects: () => [
      '-----BEGIN ENCRYPTED COSIGN PRIVATE KEY-----\n-----END ENCRYPTED COSIGN PRIVATE KEY-----',
      pem('ENCRYPTED COSIGN PRIVATE KEY', fakeBytes('noise', 300)),
    ],
    references: ['https://docs.sigstore.dev/cosign/key_management/overview/'],
  },
  {
    // "Ed" + KDF ("Sc" or zero) + "B2", in base64. 158 bytes.
    id: 'private-key-minisign',
    name: 'Minisign secret key',
    kind: 'signing-secret',
    severity: 'high',
    confidence: 0.85,
    keywords: ['RWRTY0Iy', 'RWQAAEIy'],
    pattern: /(?<secret>(?:RWRTY0Iy|RWQAAEIy)[A-Za-z0-9+/]{203}=)/,
    notBefore: 'A-Za-z0-9+/',
    check: checkMinisign,
    matches: () => [
      `untrusted comment: minisign encrypted secret key\n${minisign('minisign')}`,
      `KEY='${minisign('minisign/2')}'`,
    ],
    rejects: () => [minisign('minisign').slice(0, 120), `${minisign('minisign').slice(0, -1)}AA=`],
    references: ['https://jedisct1.github.io/minisign/'],
  },
  {
    // "Ed" + "BK" + four bytes of rounds, in base64. 104 bytes.
    id: 'private-key-signify',
    name: 'signify secret key',
    kind: 'signing-secret',
    severity: 'high',
    confidence: 0.85,
    keywords: ['RWRCSw'],
    pattern: /(?<secret>RWRCSw[A-Za-z0-9+/]{133}=)/,
    notBefore: 'A-Za-z0-9+/',
    check: checkSignify,
    matches: () => [
      `untrusted comment: signify secret key\n${signify('signify')}\n`,
      `SIGNIFY_KEY="${signify('signify/2')}"`,
    ],
    rejects: () => [signify('signify').slice(0, 100), `${signify('signify').slice(0, -4)}AAA=`],
    references: ['https://man.openbsd.org/signify.1'],
  },
  {
    id: 'private-key-wireguard',
    name: 'WireGuard private key',
    kind: 'private-key',
    severity: 'critical',
    confidence: 0.75,
    keywords: ['PrivateKey', 'private_key', 'private-key'],
    pattern:
      /(?:\bPrivateKey[ \t]{0,4}=[ \t]{0,4}|(?:wireguard|wg)[\w.-]{0,24}private[_-]?key["']?\s{0,3}[:=]\s{0,3})["']?(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)/i,
    notBefore: '',
    notAfter: 'A-Za-z0-9+/=',
    check: (secret) => checkWireGuard(secret),
    matches: () => [
      `[Interface]\nPrivateKey = ${base64(clamped('wireguard', 32))}\nAddress = 10.0.0.1/24`,
      `wireguard_private_key: "${base64(clamped('wireguard/2', 32))}"`,
    ],
    rejects: () => [
      `PublicKey = ${base64(clamped('wireguard/3', 32))}`,
      `PrivateKey = ${base64(fakeBytes('wireguard', 24))}`,
    ],
    references: ['https://www.wireguard.com/quickstart/'],
  },
  {
    id: 'private-key-wireguard-preshared',
    name: 'WireGuard preshared key',
    kind: 'encryption-key',
    severity: 'medium',
    confidence: 0.8,
    keywords: ['PresharedKey', 'preshared_key', 'preshared-key'],
    pattern:
      /(?:\bPresharedKey[ \t]{0,4}=[ \t]{0,4}|(?:wireguard|wg)[\w.-]{0,24}preshared[_-]?key["']?\s{0,3}[:=]\s{0,3})["']?(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)/i,
    notBefore: '',
    notAfter: 'A-Za-z0-9+/=',
    matches: () => [
      `[Peer]\nPresharedKey = ${base64(fakeBytes('wireguard/psk', 32))}`,
      `wg_preshared_key='${base64(fakeBytes('wireguard/psk-2', 32))}'`,
    ],
    rejects: () => [`PublicKey = ${base64(fakeBytes('psk', 32))}`, `PresharedKey = ${base64(fakeBytes('psk', 16))}`],
    references: ['https://www.wireguard.com/protocol/'],
  },
  {
    id: 'private-key-tor-onion',
    name: 'Tor onion service key',
    kind: 'private-key',
    severity: 'critical',
    confidence: 0.9,
    keywords: ['ED25519-V3:'],
    pattern: /ED25519-V3:(?<secret>[A-Za-z0-9+/]{85}[AQgw]==)/,
    check: (secret) => checkOnionKey(secret),
    matches: () => [
      `ADD_ONION ED25519-V3:${base64(clamped('onion', 64))} Port=80`,
      `{"private_key": "ED25519-V3:${base64(clamped('onion/2', 64))}"}`,
    ],
    rejects: () => ['ADD_ONION NEW:ED25519-V3 Port=80', `ED25519-V3:${base64(fakeBytes('onion/no', 64))}`],
    references: ['https://spec.torproject.org/control-spec/commands.html#add_onion'],
  },
  {
    id: 'private-key-tor-client',
    name: 'Tor onion service client key',
    kind: 'private-key',
    severity: 'high',
    confidence: 0.9,
    keywords: [':descriptor:x25519:'],
    pattern: /(?<onion>[a-z2-7]{56}):descriptor:x25519:(?<secret>[A-Z2-7]{52})/,
    check: (_, { onion: address }) => ({ verdict: 'neutral', facts: { onion: `${address ?? ''}.onion` } }),
    matches: () => [
      `${onion().toLowerCase()}:descriptor:x25519:${fake('onion/client', 'base32', 52)}`,
      `echo ${onion().toLowerCase()}:descriptor:x25519:${fake('onion/client-2', 'base32', 52)} > bob.auth_private`,
    ],
    rejects: () => [`descriptor:x25519:${fake('onion/public', 'base32', 52)}`, `${onion()}:descriptor:x25519:short`],
    references: ['https://community.torproject.org/onion-services/advanced/client-auth/'],
  },
  {
    id: 'private-key-openvpn-static',
    name: 'OpenVPN static key',
    kind: 'encryption-key',
    severity: 'high',
    confidence: 0.9,
    keywords: ['BEGIN OpenVPN Static key'],
    pattern: /(?<secret>-----BEGIN OpenVPN Static key V1-----(?:-?[^-]){1,1500}-?-----END OpenVPN Static key V1-----)/,
    notBefore: '',
    notAfter: '',
    reach: 2048,
    check: checkOpenVpn,
    matches: () => [openVpn('openvpn'), `<tls-auth>\n${openVpn('openvpn/2')}</tls-auth>`],
    rejects: () => [
      '-----BEGIN OpenVPN Static key V1-----\n-----END OpenVPN Static key V1-----',
      openVpn('openvpn').replace(/\n[0-9a-f]{32}\n/, '\n'),
    ],
    references: ['https://openvpn.net/community-resources/static-key-mini-howto/'],
  },
  {
    id: 'private-key-nats-nkey',
    name: 'NATS seed (NKey)',
    kind: 'private-key',
    severity: 'high',
    confidence: 0.7,
    keywords: ['nkey', 'nats'],
    pattern: /(?<secret>S[AUONCX]A[A-Z2-7]{55})/,
    check: (secret) => checkNkey(secret),
    matches: () => [
      `NATS_NKEY_SEED=${encodeNkey(160, fakeBytes('nkey', 32))}`,
      `-----BEGIN USER NKEY SEED-----\n${encodeNkey(0, fakeBytes('nkey/2', 32))}\n------END USER NKEY SEED------`,
    ],
    rejects: () => [
      `NATS_NKEY_SEED=${encodeNkey(160, fakeBytes('nkey', 32)).slice(0, -1)}`,
      `NATS_NKEY_SEED=${encodeNkey(160, fakeBytes('nkey', 32)).replace(/^(.{20})./, '$1A')}`,
    ],
    references: ['https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth'],
  },
])
