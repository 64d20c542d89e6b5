import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const key = (kind: string): string =>
  `${kind}2${fake(`uptimerobot/${kind}`, 'digits', 6)}-${fake(`uptimerobot/${kind}/2`, 'hex', 24)}`
const SCOPES = { u: 'account', ur: 'reading', m: 'monitor' } as const

export const rules = defineRules([
  {
    id: 'uptimerobot-api-key',
    name: 'UptimeRobot API key',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['uptimerobot', 'uptime_robot', 'uptime-robot'],
    startsWithKeyword: true,
    pattern: /uptime[_-]?robot[\s\S]{0,80}?[^\w.-](?<secret>(?:ur|u|m)\d{5,10}-[0-9a-z]{24})/i,
    notBefore: '',
    notAfter: '\\w-',
    minEntropyBits: 3,
    check: (secret) => {
      const kind = secret.toLowerCase().replace(/\d.*$/, '') as keyof typeof SCOPES
      return { verdict: 'neutral', facts: { scope: SCOPES[kind] } }
    },
    matches: () => [
      `UPTIMEROBOT_API_KEY=${key('u')}`,
      `uptime_robot:\n  api_key: "${key('m')}"`,
      `curl https://api.uptimerobot.com/v2/getMonitors -d 'api_key=${key('ur')}'`,
    ],
    rejects: () => [`API_KEY=${key('u')}`, `UPTIMEROBOT_API_KEY=${key('u').slice(0, -1)}`],
    references: ['https://uptimerobot.com/api/legacy/'],
  },
])
