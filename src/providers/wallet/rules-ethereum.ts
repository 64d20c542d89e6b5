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
      '_key',
      'accounts',
      'ethers.wallet',
      'from_key',
      'wallet_pk',
      'deployer_pk',
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
])
