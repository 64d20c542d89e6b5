import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { endsInId, fakeId } from './id.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['mattermost', 'mm access', 'mm bot', 'mm token', 'mm secret', 'mm key'],
    words: ['token', 'secret', 'bearer', 'password', 'api key', 'access', 'pat'],
    notBefore: 'A-Za-z0-9',
    id: 'mattermost-access-token',
    name: 'Mattermost access token',
    kind: 'access-token',
    severity: 'high',
    form: [['base36', 26]],
    references: ['https://developers.mattermost.com/integrate/reference/personal-access-token/'],
  }),
  {
    id: 'mattermost-incoming-webhook',
    name: 'Mattermost incoming webhook',
    kind: 'webhook-url',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['/hooks/'],
    follows: endsInId,
    pattern: /(?<secret>https?:\/\/[\w.-]{1,100}(?::\d{2,5})?(?:\/[\w.-]{1,40}){0,3}\/hooks\/[13-9a-km-uw-z]{26})/,
    notAfter: '\\w-',
    matches: () => [
      `MATTERMOST_WEBHOOK=https://chat.acme-corp.io/hooks/${fakeId('a')}`,
      `url: "http://mattermost:8065/hooks/${fakeId('b')}"`,
      `curl -d 'payload={}' https://acme-corp.io/chat/hooks/${fakeId('c')}`,
    ],
    rejects: () => [
      `https://chat.acme-corp.io/hooks/${fakeId('a')}0`,
      `https://chat.acme-corp.io/hooks/l${fakeId('a').slice(1)}`,
      `https://chat.acme-corp.io/hooks/${fakeId('a').slice(1)}`,
      'https://hooks.acme-corp.io/services/hooks/usestate-and-other-hooks',
    ],
    references: ['https://developers.mattermost.com/integrate/webhooks/incoming/'],
  },
])
