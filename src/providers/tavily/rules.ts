import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const key = (seed: string, stage = ''): string => `tvly-${stage}${fake(`tavily/${seed}`, 'base62', 32)}`

export const rules = defineRules([
  {
    id: 'tavily-api-key',
    name: 'Tavily API key',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.95,
    keywords: ['tvly-'],
    startsWithKeyword: true,
    pattern: /(?<secret>tvly-(?:(?:dev|prod)-)?(?:[A-Za-z0-9]{4,8}-)?[A-Za-z0-9]{32,48})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3,
    matches: () => [
      `TAVILY_API_KEY=${key('a')}`,
      `TavilyClient(api_key="${key('b', 'dev-')}")`,
      `"api_key": "${key('c', `prod-${fake('tavily/d', 'base62', 6)}-`)}"`,
    ],
    rejects: () => ['TAVILY_API_KEY=tvly-YOUR_API_KEY', key('a').slice(0, -1), `x${key('b')}`],
    references: ['https://docs.tavily.com/documentation/api-reference/introduction'],
  },
])
