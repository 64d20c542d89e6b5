import { BETWEEN_OR_DEFAULT } from '#core/between.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const DOCS = 'https://docs.metamask.io/services/get-started/endpoints/'
const key = (seed: string): string => fake(`infura/${seed}`, 'hex', 32)

export const rules = defineRules([
  {
    id: 'infura-api-key',
    name: 'Infura API key',
    kind: 'api-key',
    severity: 'low',
    confidence: 0.85,
    keywords: ['infura'],
    startsWithKeyword: true,
    pattern: new RegExp(
      String.raw`infura(?:\.io\\?\/(?:ws\\?\/)?v3\\?\/|[\w. -]{0,24}?(?:api|project|key|token|id|access)[\w-]{0,12}${BETWEEN_OR_DEFAULT}|${BETWEEN_OR_DEFAULT})(?<secret>[0-9a-z]{32})`,
      'i',
    ),
    notBefore: '',
    notAfter: '\\w-',
    minEntropyBits: 3,
    check: (secret, _, { lead }) => ({ verdict: /secret/i.test(lead) || !/\d/.test(secret) ? 'reject' : 'neutral' }),
    matches: () => [
      `https://mainnet.infura.io/v3/${key('a')}`,
      `wss://sepolia.infura.io/ws/v3/${key('b')}`,
      `INFURA_API_KEY=${key('c')}`,
      `const infuraProjectId = '${key('d')}'`,
    ],
    rejects: () => [`INFURA_API_KEY=${key('a')}0`, `PROJECT_ID=${key('c')}`, 'https://mainnet.infura.io/v3/YOUR-API-KEY'],
    references: [DOCS],
  },
  {
    id: 'infura-api-key-secret',
    name: 'Infura API key secret',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.85,
    keywords: ['infura'],
    startsWithKeyword: true,
    pattern: new RegExp(
      String.raw`infura[\s\S]{0,120}?secret[\w-]{0,8}${BETWEEN_OR_DEFAULT}(?<secret>[0-9a-f]{32}|[A-Za-z0-9+/]{40,64}={0,2})`,
      'i',
    ),
    notBefore: '',
    notAfter: '\\w-',
    minEntropyBits: 3,
    check: (secret) => ({ verdict: /\d/.test(secret) && /[a-z]/i.test(secret) ? 'neutral' : 'reject' }),
    matches: () => [
      `INFURA_PROJECT_SECRET=${key('e')}`,
      `infura: { projectId: '${key('f')}', projectSecret: '${key('g')}' }`,
      `INFURA_API_KEY_SECRET="${fake('infura/h', 'base62', 52)}"`,
    ],
    rejects: () => [
      `SECRET=${key('e')}`,
      `INFURA_PROJECT_SECRET=${key('e')}00`,
      'infura secret: your-infura-project-secret',
    ],
    references: [DOCS],
    overlaps: ['infura-api-key'],
  },
  namedSecret({
    vendor: 'infura',
    words: ['password', 'token', 'key', 'secret', 'project'],
    id: 'infura-key-by-name',
    name: 'Infura API key or secret of another form',
    kind: 'api-key',
    severity: 'medium',
    form: [['hex', 32]],
    confidence: 0.6,
    references: ['https://docs.metamask.io/services/get-started/endpoints/'],
  }),
])
