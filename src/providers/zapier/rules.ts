import { defineRules } from '#core/rule.ts'
import { fake, fakeUuid } from '#core/samples.ts'

const hook = (seed: string): string =>
  `https://hooks.zapier.com/hooks/catch/1${fake(`zapier/${seed}`, 'digits', 6)}/${fake(`zapier/${seed}/2`, 'base36', 7)}`
const mcp = (): string =>
  `https://mcp.zapier.com/api/mcp/s/${Buffer.from(`${fakeUuid('zapier/a')}:${fakeUuid('zapier/b')}`).toString('base64url')}/mcp`

export const rules = defineRules([
  {
    id: 'zapier-webhook',
    name: 'Zapier webhook',
    kind: 'webhook-url',
    severity: 'medium',
    confidence: 0.95,
    keywords: ['hooks.zapier.com'],
    pattern:
      /(?<secret>https:\\?\/\\?\/hooks\.zapier\.com\\?\/hooks\\?\/(?:catch|standard)\\?\/(?:v\d\\?\/)?\d{5,10}\\?\/[A-Za-z0-9]{5,10}(?:\\?\/(?:silent\\?\/)?)?)/,
    matches: () => [`ZAPIER_WEBHOOK=${hook('a')}/`, `"url": "${hook('b').replaceAll('/', '\\/')}"`, `fetch('${hook('c')}')`],
    rejects: () => [
      'https://hooks.zapier.com/hooks/catch/123/abc',
      'https://hooks.zapier.com/hooks/catch/YOUR_HOOK_ID/',
      hook('a').replace('zapier', 'acme'),
    ],
    references: ['https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zap-workflows-from-webhooks'],
  },
  {
    id: 'zapier-mcp-url',
    name: 'Zapier MCP server address',
    kind: 'webhook-url',
    severity: 'critical',
    confidence: 0.95,
    keywords: ['mcp.zapier.com'],
    pattern: /(?<secret>https:\\?\/\\?\/mcp\.zapier\.com\\?\/api\\?\/mcp\\?\/[as]\\?\/[\w=%+-]{40,200})/,
    minEntropyBits: 3.5,
    matches: () => [`"url": "${mcp()}"`, `npx mcp-remote ${mcp()}`],
    rejects: () => ['https://mcp.zapier.com/mcp/servers', 'https://mcp.zapier.com/api/mcp/s/<token>/mcp'],
    references: ['https://help.zapier.com'],
  },
])
