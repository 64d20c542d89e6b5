import { defineRules } from '#core/rule.ts'
import { fakeUuid } from '#core/samples.ts'

const key = (seed: string): string => `gcntfy-invoices-${fakeUuid(`gcnotify/${seed}`)}-${fakeUuid(`gcnotify/${seed}/2`)}`

export const rules = defineRules([
  {
    id: 'gcnotify-api-key',
    name: 'GC Notify API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.98,
    keywords: ['gcntfy-'],
    startsWithKeyword: true,
    pattern:
      /(?<secret>gcntfy-[\w.-]{1,100}-(?<serviceId>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3,
    matches: () => [`NOTIFY_API_KEY=${key('a')}`, `Authorization: ApiKey-v1 ${key('b')}`],
    rejects: () => [key('a').slice(0, -37), `gcntfy-${fakeUuid('gcnotify/c')}`],
    references: ['https://documentation.notification.canada.ca/en/start.html'],
  },
])
