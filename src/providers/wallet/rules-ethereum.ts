import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { ASSIGN } from './assignment.ts'
import { checkEthereumKey } from './ethereum.ts'

const key = (seed: string): string => fake(`wallet/ethereum/${seed}`, 'hex', 64)
const NAME = String.raw`(?:[A-Za-z0-9_.-]{0,32}(?:priv(?:ate)?|secret|deployer|signer|owner|wallet|account|operator|relayer|keeper)[_-]?(?:key|pk)[A-Za-z0-9_-]{0,12}|accounts|--private-key|ethers\.Wallet|privateKeyToAccount|from_key)`

export const ethereumRules = defineRules([
  {
    id: 'wallet-ethereum-private-key',
    name: 'Ethereum private key',
    kind: 'private-key',
    severity: 'critical',
    confidence: 0.6,
    keywords: [
      'private_key',
      'privatekey',
      'private-key',
      'priv_key',
      'privkey',
      'deployer_key',
      'deployer_pk',
      'signer_key',
      'owner_key',
      'wallet_key',
      'wallet_pk',
      'account_key',
      'operator_key',
      'relayer_key',
      'keeper_key',
      'accounts: [',
      'accounts:[',
      'accounts": [',
      'ethers.wallet',
      'from_key',
    ],
    pattern: new RegExp(String.raw`(?<name>${NAME}(?:${ASSIGN}|\s{1,3})(?:0x)?)(?<secret>[0-9a-f]{64})`, 'i'),
    notBefore: '',
    notAfter: 'A-Za-z0-9+/=_-',
    minEntropyBits: 3,
    check: checkEthereumKey,
    matches: () => [
      `PRIVATE_KEY=0x${key('a')}`,
      `deployerPrivateKey: '${key('b')}',`,
      `accounts: ["0x${key('c')}"]`,
      `new ethers.Wallet("0x${key('d')}", provider)`,
      `cast send --private-key 0x${key('e')} $TO`,
    ],
    rejects: () => [
      `PRIVATE_KEY=0x${'0'.repeat(63)}1`,
      `publicKey: '${key('b')}'`,
      `PRIVATE_KEY=0x${'f'.repeat(64)}`,
      `PRIVATE_KEY_SHA256_OF_FILE_IS_NOT: ${key('a')}0`,
    ],
    references: ['https://ethereum.org/developers/docs/accounts/'],
  },
  {
    id: 'wallet-ethereum-keystore',
    name: 'Ethereum key file under a password',
    kind: 'private-key',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['cipherparams'],
    pattern: new RegExp(String.raw`\bciphertext${ASSIGN}(?<secret>[0-9a-f]{64})`),
    notAfter: 'A-Za-z0-9',
    reach: 800,
    companions: [
      {
        part: 'address',
        pattern: new RegExp(String.raw`\baddress${ASSIGN}(?:0x)?(?<address>[0-9a-fA-F]{40})`),
        notBeside: 'A-Za-wyz0-9',
        optional: true,
      },
    ],
    check: (_, { address }) => ({
      verdict: 'neutral',
      facts: { encrypted: true, ...(address === undefined ? {} : { address: `0x${address.toLowerCase()}` }) },
    }),
    matches: () => [
      `{"address":"${fake('wallet/v3', 'hex', 40)}","crypto":{"cipher":"aes-128-ctr","ciphertext":"${fake('wallet/v3/text', 'hex', 64)}","cipherparams":{"iv":"${fake('wallet/v3/iv', 'hex', 32)}"},"kdf":"scrypt"},"version":3}`,
      `"cipherparams": {"iv": "${fake('wallet/v3/iv2', 'hex', 32)}"},\n"ciphertext": "${fake('wallet/v3/text2', 'hex', 64)}"`,
    ],
    rejects: () => [
      '{"cipherparams":{"iv":"00"},"ciphertext":"<hex>"}',
      `"cipherparams": {}, "mac": "${fake('wallet/v3/mac', 'hex', 64)}"`,
    ],
    references: ['https://ethereum.org/developers/docs/data-structures-and-encoding/web3-secret-storage/'],
  },
])
