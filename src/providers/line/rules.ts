import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const DOCS = 'https://developers.line.biz/en/docs/basics/channel-access-token/'
const token = (seed: string): string => `${fake(`line/${seed}`, 'base64', 142)}dB04t89/1O/w1cDnyilFU=`

/** "line" alone is an ordinary word, so a second one stands with it. */
export const rules = defineRules([
  {
    id: 'line-channel-access-token',
    name: 'LINE channel access token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.98,
    keywords: ['/1O/w1cDnyilFU='],
    // Long-lived tokens end alike.
    pattern: /(?<secret>[A-Za-z0-9+/]{132,160}\/1O\/w1cDnyilFU=)/,
    notBefore: '\\w+/',
    notAfter: '\\w+/=',
    minEntropyBits: 4,
    matches: () => [`LINE_CHANNEL_ACCESS_TOKEN=${token('a')}`, `Authorization: Bearer ${token('b')}`],
    rejects: () => [token('a').slice(0, -1), token('a').slice(60)],
    references: [DOCS],
  },
  namedSecret({
    vendor: [
      'line channel',
      'line access',
      'line token',
      'line bot',
      'line messaging',
      'linemsg',
      'channel access token',
      'line secret',
      'line key',
    ],
    id: 'line-access-token',
    name: 'LINE channel access token (other form)',
    kind: 'access-token',
    severity: 'high',
    form: [['base64', 168, 176]],
    words: ['token', 'bearer', 'secret', 'key'],
    references: [DOCS],
  }),
  namedSecret({
    vendor: ['line channel', 'line login', 'line bot', 'line messaging', 'line client', 'line secret'],
    id: 'line-channel-secret',
    name: 'LINE channel secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['hex', 32]],
    words: ['secret', 'token', 'key'],
    references: ['https://developers.line.biz/en/docs/messaging-api/verify-webhook-signature/'],
  }),
  namedSecret({
    vendor: ['line notify', 'notify api.line.me', 'line token', 'line secret', 'line key'],
    id: 'line-notify-token',
    name: 'LINE Notify token',
    kind: 'access-token',
    severity: 'low',
    form: [['base62', 43]],
    words: ['token', 'bearer', 'secret', 'key'],
    references: ['https://notify-bot.line.me/doc/en/'],
  }),
])
