import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

export const rules = defineRules([
  {
    id: 'alchemy-node-url',
    name: 'Alchemy node address',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.95,
    keywords: ['.g.alchemy.com/', '.alchemyapi.io/'],
    pattern:
      /(?:https|wss):\/\/[\w-]{2,40}\.(?:ws\.)?(?:g\.alchemy\.com|(?:g\.)?alchemyapi\.io)\/(?:nft\/)?v\d\/(?<secret>[\w-]{32}|[\w-]{21})/,
    notAfter: '\\w-',
    minEntropyBits: 3,
    matches: () => [
      `RPC_URL=https://eth-mainnet.g.alchemy.com/v2/${fake('alchemy/a', 'base64url', 32)}`,
      `url: "wss://polygon-mainnet.g.alchemy.com/v2/${fake('alchemy/b', 'base64url', 21)}"`,
      `https://eth-mainnet.alchemyapi.io/v2/${fake('alchemy/c', 'base64url', 32)}`,
    ],
    rejects: () => [
      'https://eth-mainnet.g.alchemy.com/v2/demo',
      'https://eth-mainnet.g.alchemy.com/v2/${ALCHEMY_API_KEY}',
      `https://eth-mainnet.g.alchemy.com/v2/${fake('alchemy/a', 'base64url', 33)}`,
    ],
    references: ['https://www.alchemy.com/docs/create-an-api-key'],
  },
  prefixedSecret({
    variable: 'ALCHEMY_TOKEN',
    id: 'alchemy-access-token',
    name: 'Alchemy access token',
    kind: 'access-token',
    severity: 'medium',
    form: ['alcht_', ['base62', 30]],
    confidence: 0.9,
    references: ['https://www.alchemy.com/docs/create-an-api-key'],
  }),
  namedSecret({
    vendor: [
      'alchemy api',
      'alchemy key',
      'alchemyapi',
      'alchemy mainnet',
      'alchemy sepolia',
      'alchemy goerli',
      'alchemy token',
      'alchemy auth',
      'alchemy app',
      'alchemy polygon',
      'alchemy project',
      'alchemy secret',
    ],
    id: 'alchemy-api-key',
    name: 'Alchemy API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base64url', 32]],
    references: ['https://www.alchemy.com/docs/create-an-api-key'],
  }),
  namedSecret({
    vendor: ['alchemy api', 'alchemy key', 'alchemyapi', 'alchemy token', 'alchemy secret'],
    words: ['key', 'token', 'secret'],
    id: 'alchemy-short-api-key',
    name: 'Alchemy API key (newer)',
    kind: 'api-key',
    severity: 'medium',
    form: [['base64url', 21]],
    references: ['https://www.alchemy.com/docs/create-an-api-key'],
  }),
])
