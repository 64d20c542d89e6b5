import { decodeBase58Check, encodeBase58Check } from '#base/base58.ts'
import { defineRules } from '#core/rule.ts'
import { fake, fakeBytes } from '#core/samples.ts'
import { checkBip38, checkExtendedKey, checkWif } from './bitcoin.ts'

/** A synthetic key in wallet import format. */
export function wif(seed: string, version = 0x80, compressed = true): string {
  return encodeBase58Check(
    Buffer.concat([Buffer.of(version), fakeBytes(`wallet/${seed}`, 32), Buffer.from(compressed ? [1] : [])]),
  )
}

/** A synthetic extended private key, by its version bytes in hexadecimal. */
export function extendedKey(seed: string, version = '0488ade4', depth = 0): string {
  const head = Buffer.concat([Buffer.from(version, 'hex'), Buffer.of(depth, 0, 0, 0, depth, 0x80, 0, 0, depth)])
  return encodeBase58Check(
    Buffer.concat([head, fakeBytes(`wallet/${seed}/chain`, 32), Buffer.of(0), fakeBytes(`wallet/${seed}`, 32)]),
  )
}

const bip38 = (seed: string): string =>
  encodeBase58Check(Buffer.concat([Buffer.from('0142e0', 'hex'), fakeBytes(`wallet/${seed}`, 36)]))

/** The same text with another letter in the middle. */
const changed = (text: string): string => `${text.slice(0, 20)}${text[20] === 'x' ? 'y' : 'x'}${text.slice(21)}`

const BIP32 = 'https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki'

export const bitcoinRules = defineRules([
  {
    // Base58 without a mark of its own; the checksum decides.
    id: 'wallet-wif',
    name: 'Bitcoin private key (wallet import format)',
    kind: 'private-key',
    severity: 'critical',
    confidence: 0.7,
    keywords: [
      'bitcoin',
      'btc',
      '_wif',
      'wif=',
      'wif:',
      'wif"',
      'wallet',
      'privkey',
      'priv_key',
      'private_key',
      'privatekey',
      'private key',
      'electrum',
      'litecoin',
      'dogecoin',
    ],
    pattern: /(?<secret>[5KL9cTQX67][1-9A-HJ-NP-Za-km-z]{50,51})/,
    notAfter: 'A-Za-z0-9+/=_-',
    notBefore: 'A-Za-z0-9+/_-',
    minEntropyBits: 4,
    check: checkWif,
    matches: () => [
      `BTC_WIF=${wif('wif')}`,
      `{"address": "1x", "privkey": "${wif('wif/2', 0x80, false)}"}`,
      `bitcoin-cli importprivkey ${wif('wif/3', 0xef)}`,
    ],
    rejects: () => [
      `bitcoin address: bc1q${fake('wallet/address', 'lower', 38)}`,
      `BTC_WIF=${changed(wif('wif'))}`,
      `HASH=${wif('wif')}`,
    ],
    references: ['https://en.bitcoin.it/wiki/Wallet_import_format'],
  },
  {
    id: 'wallet-extended-private-key',
    name: 'Extended private key of a wallet (BIP 32)',
    kind: 'private-key',
    severity: 'critical',
    confidence: 0.9,
    keywords: ['xprv', 'yprv', 'zprv', 'tprv', 'uprv', 'vprv'],
    pattern: /(?<secret>(?:[xtuv]|[yYzZUV])prv[1-9A-HJ-NP-Za-km-z]{107,108})/,
    startsWithKeyword: true,
    notAfter: 'A-Za-z0-9+=_-',
    check: checkExtendedKey,
    matches: () => [
      `MASTER_KEY=${extendedKey('master')}`,
      `wpkh([d34db33f/84'/0'/0']${extendedKey('account', '0488ade4', 3)}/0/*)`,
      `"xprv": "${extendedKey('testnet', '04358394')}"`,
      `zprv: ${extendedKey('segwit', '04b2430c')}`,
    ],
    rejects: () => [`xpub${fake('wallet/public', 'base58', 107)}`, changed(extendedKey('master'))],
    references: [BIP32, 'https://github.com/satoshilabs/slips/blob/master/slip-0132.md'],
  },
  {
    id: 'wallet-bip38-key',
    name: 'Bitcoin private key under a passphrase (BIP 38)',
    kind: 'private-key',
    severity: 'medium',
    confidence: 0.8,
    keywords: ['6PR', '6PY', '6Pn', '6Pf', '6Po'],
    pattern: /(?<secret>6P[RYnfo][1-9A-HJ-NP-Za-km-z]{55})/,
    startsWithKeyword: true,
    notAfter: 'A-Za-z0-9+/=_-',
    minEntropyBits: 4,
    check: (secret) => (decodeBase58Check(secret) === undefined ? { verdict: 'reject' } : checkBip38(secret)),
    matches: () => [`PAPER_WALLET=${bip38('bip38')}`, `"encryptedKey": "${bip38('bip38/2')}"`],
    rejects: () => [changed(bip38('bip38')), `${bip38('bip38')}x`],
    references: ['https://github.com/bitcoin/bips/blob/master/bip-0038.mediawiki'],
  },
])
