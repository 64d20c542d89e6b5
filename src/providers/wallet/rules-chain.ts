import { encodeBase58, encodeBase58Check, RIPPLE_ALPHABET } from '#base/base58.ts'
import { encodeBech32 } from '#base/bech32.ts'
import { defineRules } from '#core/rule.ts'
import { fake, fakeBytes } from '#core/samples.ts'
import * as chains from './chains.ts'
import { ed25519Public } from './curve.ts'

const bytes = (seed: string, length = 32): Buffer => fakeBytes(`wallet/chain/${seed}`, length)
const pair = (seed: string): Buffer => Buffer.concat([bytes(seed), ed25519Public(bytes(seed))])
const sui = (seed: string): string => encodeBech32('suiprivkey', Buffer.concat([Buffer.of(0), bytes(seed)]))
const tezos = (seed: string): string => encodeBase58Check(Buffer.concat([Buffer.from('0d0f3a07', 'hex'), bytes(seed)]))
const ripple = (seed: string, head: string): string =>
  encodeBase58Check(Buffer.concat([Buffer.from(head, 'hex'), bytes(seed, 16)]), RIPPLE_ALPHABET)
const eos = (seed: string): string =>
  `PVT_K1_${encodeBase58(Buffer.concat([bytes(seed), chains.eosChecksum(bytes(seed), 'K1')]))}`
/** The same text with another letter at place 20. */
const changed = (text: string, letters = '23'): string =>
  `${text.slice(0, 20)}${text[20] === letters[0] ? letters[1]! : letters[0]!}${text.slice(21)}`

export const chainRules = defineRules([
  {
    id: 'wallet-nostr-secret-key',
    name: 'Nostr secret key',
    kind: 'private-key',
    severity: 'high',
    confidence: 0.9,
    keywords: ['nsec1'],
    pattern: /(?<secret>nsec1[02-9ac-hj-np-z]{58})/,
    startsWithKeyword: true,
    check: chains.checkNsec,
    matches: () => [
      `NOSTR_KEY=${encodeBech32('nsec', bytes('nostr'))}`,
      `"nsec": "${encodeBech32('nsec', bytes('nostr/2'))}"`,
    ],
    rejects: () => [changed(encodeBech32('nsec', bytes('nostr')), 'qp'), encodeBech32('npub', bytes('nostr'))],
    references: ['https://github.com/nostr-protocol/nips/blob/master/19.md'],
  },
  {
    id: 'wallet-sui-private-key',
    name: 'Sui private key',
    kind: 'private-key',
    severity: 'critical',
    confidence: 0.9,
    keywords: ['suiprivkey1'],
    pattern: /(?<secret>suiprivkey1[02-9ac-hj-np-z]{59})/,
    startsWithKeyword: true,
    check: chains.checkSuiKey,
    matches: () => [`SUI_KEY=${sui('sui')}`, `sui keytool import "${sui('sui/2')}" ed25519`],
    rejects: () => [changed(sui('sui'), 'qp'), sui('sui').slice(0, -1)],
    references: ['https://github.com/sui-foundation/sips/blob/main/sips/sip-15.md'],
  },
  {
    id: 'wallet-cardano-signing-key',
    name: 'Cardano signing key',
    kind: 'private-key',
    severity: 'critical',
    confidence: 0.9,
    keywords: ['_sk1', '_xsk1', 'xprv1', 'ed25519e_sk1'],
    pattern:
      /(?<secret>(?:ed25519e?_sk|(?:root|acct|addr|stake|acct_shared|addr_shared|drep|cc_cold|cc_hot|policy)_x?sk|xprv)1[02-9ac-hj-np-z]{58,220})/,
    notBefore: '\\w-',
    check: chains.checkCardanoKey,
    matches: () => [
      `ROOT_KEY=${encodeBech32('root_xsk', bytes('cardano', 96))}`,
      `addr: "${encodeBech32('addr_sk', bytes('cardano/2', 32))}"`,
    ],
    rejects: () => [
      changed(encodeBech32('root_xsk', bytes('cardano', 96)), 'qp'),
      encodeBech32('addr_vk', bytes('cardano/2')),
    ],
    references: ['https://cips.cardano.org/cip/CIP-5'],
  },
  {
    id: 'wallet-stellar-seed',
    name: 'Stellar secret seed',
    kind: 'private-key',
    severity: 'critical',
    confidence: 0.8,
    keywords: ['stellar', 'soroban', 'xlm', 'secret_seed', 'secretseed', 'secret seed', 'fromsecret'],
    pattern: /(?<secret>S[A-D][A-Z2-7]{54})/,
    notBefore: 'A-Za-z0-9+/_-',
    notAfter: 'A-Za-z0-9+/=_-',
    check: chains.checkStellarSeed,
    matches: () => [
      `STELLAR_SECRET=${chains.stellarSeed(bytes('stellar'))}`,
      `Keypair.fromSecret("${chains.stellarSeed(bytes('stellar/2'))}")`,
    ],
    rejects: () => [
      `STELLAR_SECRET=${changed(chains.stellarSeed(bytes('stellar')), 'AB')}`,
      `STELLAR_ACCOUNT=G${chains.stellarSeed(bytes('stellar')).slice(1)}`,
    ],
    references: ['https://github.com/stellar/stellar-protocol/blob/master/ecosystem/sep-0023.md'],
  },
  {
    id: 'wallet-xrp-seed',
    name: 'XRP Ledger seed',
    kind: 'private-key',
    severity: 'critical',
    confidence: 0.8,
    keywords: ['ripple', 'xrp', 'rippled', 'fromseed', 'wallet_seed', 'walletseed', 'family_seed', 'master_seed'],
    pattern: /(?<secret>s(?:Ed[1-9A-HJ-NP-Za-km-z]{28}|[1-9A-HJ-NP-Za-km-z]{27,28}))/,
    notBefore: 'A-Za-z0-9+/_-',
    notAfter: 'A-Za-z0-9+/=_-',
    minEntropyBits: 3.5,
    check: chains.checkRippleSeed,
    matches: () => [`XRP_SEED=${ripple('xrp', '21')}`, `Wallet.fromSeed("${ripple('xrp/2', '01e14b')}")`],
    rejects: () => [`XRP_SEED=${changed(ripple('xrp', '21'), 'xy')}`, 'ripple: someCamelCaseNameOfThirty12'],
    references: ['https://xrpl.org/docs/references/protocol/data-types/base58-encodings'],
  },
  {
    id: 'wallet-tezos-secret-key',
    name: 'Tezos secret key',
    kind: 'private-key',
    severity: 'critical',
    confidence: 0.9,
    keywords: ['edsk', 'edesk', 'spsk', 'p2sk'],
    pattern:
      /(?<secret>(?:edsk|spsk|p2sk)[1-9A-HJ-NP-Za-km-z]{50}|edsk[1-9A-HJ-NP-Za-km-z]{94}|edesk[1-9A-HJ-NP-Za-km-z]{83})/,
    startsWithKeyword: true,
    check: chains.checkTezosKey,
    matches: () => [`unencrypted:${tezos('tezos')}`, `secret_key: "${tezos('tezos/2')}"`],
    rejects: () => [changed(tezos('tezos')), `edpk${tezos('tezos').slice(4)}`],
    references: ['https://octez.tezos.com/docs/user/key-management.html'],
  },
  {
    id: 'wallet-near-private-key',
    name: 'NEAR private key',
    kind: 'private-key',
    severity: 'critical',
    confidence: 0.9,
    keywords: ['ed25519:'],
    pattern: /ed25519:(?<secret>[1-9A-HJ-NP-Za-km-z]{85,88})/,
    startsWithKeyword: true,
    check: chains.checkEd25519Pair,
    matches: () => [
      `"private_key":"ed25519:${encodeBase58(pair('near'))}"`,
      `NEAR_SECRET=ed25519:${encodeBase58(pair('near/2'))}`,
    ],
    rejects: () => [
      `"public_key":"ed25519:${encodeBase58(bytes('near'))}"`,
      `signature: ed25519:${encodeBase58(bytes('near/signature', 64))}`,
    ],
    references: ['https://docs.near.org/protocol/access-keys'],
  },
  {
    id: 'wallet-solana-key',
    name: 'Solana private key',
    kind: 'private-key',
    severity: 'critical',
    confidence: 0.8,
    keywords: ['solana', 'phantom', 'keypair', 'secretkey', 'secret_key', 'private_key', 'privatekey', 'wallet'],
    pattern: /(?<secret>[1-9A-HJ-NP-Za-km-z]{86,88})/,
    notBefore: 'A-Za-z0-9+/:_-',
    notAfter: 'A-Za-z0-9+/=_-',
    minEntropyBits: 4.5,
    check: chains.checkEd25519Pair,
    matches: () => [
      `SOLANA_PRIVATE_KEY=${encodeBase58(pair('solana'))}`,
      `const wallet = bs58.decode('${encodeBase58(pair('solana/2'))}')`,
    ],
    rejects: () => [
      `SOLANA_SIGNATURE=${encodeBase58(bytes('solana/signature', 64))}`,
      `private_key: ${fake('wallet/solana', 'base58', 88)}`,
    ],
    references: ['https://solana.com/docs/core/accounts'],
  },
  {
    id: 'wallet-solana-key-bytes',
    name: 'Solana private key as an array of bytes',
    kind: 'private-key',
    severity: 'critical',
    confidence: 0.8,
    keywords: ['solana', 'keypair', 'secretkey', 'secret_key', 'private_key', 'privatekey', 'uint8array'],
    pattern: /\[\s{0,8}(?<secret>\d{1,3}(?:,\s{0,12}\d{1,3}){63}),?\s{0,8}\]/,
    notBefore: '',
    notAfter: '',
    reach: 640,
    check: chains.checkByteArray,
    matches: () => [
      `ANCHOR_KEYPAIR=[${[...pair('solana/bytes')].join(',')}]`,
      `Keypair.fromSecretKey(Uint8Array.from([${[...pair('solana/bytes/2')].join(', ')}]))`,
    ],
    rejects: () => [
      `keypair: [${[...bytes('noise', 64)].join(',')}]`,
      `keypair: [${[...pair('solana/bytes')].slice(1).join(',')}]`,
    ],
    references: ['https://docs.solanalabs.com/cli/wallets/file-system'],
  },
  {
    id: 'wallet-eos-private-key',
    name: 'EOS private key',
    kind: 'private-key',
    severity: 'critical',
    confidence: 0.9,
    keywords: ['PVT_K1_', 'PVT_R1_'],
    pattern: /(?<secret>PVT_[KR]1_[1-9A-HJ-NP-Za-km-z]{47,51})/,
    startsWithKeyword: true,
    check: chains.checkEosKey,
    matches: () => [`EOS_KEY=${eos('eos')}`, `cleos wallet import --private-key ${eos('eos/2')}`],
    rejects: () => [changed(eos('eos')), `PUB_K1_${eos('eos').slice(7)}`],
    references: ['https://github.com/wharfkit/antelope'],
  },
  {
    id: 'wallet-aptos-private-key',
    name: 'Aptos private key',
    kind: 'private-key',
    severity: 'critical',
    confidence: 0.95,
    keywords: ['ed25519-priv-0x', 'secp256k1-priv-0x'],
    pattern: /(?<secret>(?:ed25519|secp256k1)-priv-0x[0-9a-f]{64})/i,
    startsWithKeyword: true,
    minEntropyBits: 3,
    matches: () => [
      `private_key: "ed25519-priv-0x${fake('wallet/aptos', 'hex', 64)}"`,
      `APTOS_KEY=secp256k1-priv-0x${fake('wallet/aptos/2', 'hex', 64)}`,
    ],
    rejects: () => [`ed25519-pub-0x${fake('wallet/aptos', 'hex', 64)}`, `ed25519-priv-0x${fake('wallet/aptos', 'hex', 62)}`],
    references: ['https://github.com/aptos-foundation/AIPs/blob/main/aips/aip-80.md'],
  },
])
