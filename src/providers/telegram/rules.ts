import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const token = (id = 10): string => `7${fake('telegram/id', 'digits', id - 1)}:AA${fake('telegram/key', 'base64url', 32)}q`

export const rules = defineRules([
  {
    id: 'telegram-bot-token',
    name: 'Telegram bot token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.93,
    keywords: [':AA', '%3AAA'],
    pattern: /(?<secret>\d{8,10}(?::|%3[Aa])AA[A-Za-z0-9_-]{33})/,
    // In addresses the word "bot" stands directly before the id.
    notBefore: '0-9',
    notAfter: '\\w-',
    minEntropyBits: 3.8,
    check: (secret) => ({ verdict: 'neutral', facts: { botId: /^\d*/.exec(secret)![0] } }),
    matches: () => [
      `TELEGRAM_BOT_TOKEN=${token()}`,
      `https://api.telegram.org/bot${token()}/getMe`,
      `bot = TeleBot("${token(9)}")`,
    ],
    rejects: () => [token().slice(0, -1), `${token()}x`, token().replace(':AA', ':BB'), `1${token()}`],
    references: ['https://core.telegram.org/bots/api#authorizing-your-bot'],
  },
])
