import { namedSecret } from '#core/named-secret.ts'
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
  namedSecret({
    vendor: ['telegram', 'telebot', 'tg bot', 'tgbot', 'bot token'],
    id: 'telegram-bot-token-by-name',
    name: 'Telegram bot token of another form',
    kind: 'access-token',
    severity: 'high',
    form: [['digits', 6, 16], ':', ['base64url', 35]],
    confidence: 0.6,
    references: ['https://core.telegram.org/bots/api#authorizing-your-bot'],
  }),
  {
    id: 'telegram-api-hash',
    name: 'Telegram API hash',
    kind: 'client-secret',
    severity: 'medium',
    confidence: 0.6,
    keywords: ['api_hash', 'apihash', 'api hash', 'app_hash'],
    pattern:
      /(?:tg|telegram|api|app)[_ -]?(?:api|app)?[_ -]?hash["'\x60\])]{0,2}\s{0,4}(?:=>|[=:,])\s{0,4}["'\x60]?(?<secret>[0-9a-f]{32})/i,
    notBefore: '',
    minEntropyBits: 3,
    matches: () => [
      `TELEGRAM_API_HASH=${fake('telegram/hash', 'hex', 32)}`,
      `TelegramClient('x', api_id=1234567, api_hash='${fake('telegram/hash/2', 'hex', 32)}')`,
    ],
    rejects: () => [`FILE_HASH=${fake('telegram/hash', 'hex', 32)}`, `API_HASH=${fake('telegram/hash', 'hex', 33)}`],
    references: ['https://core.telegram.org/api/obtaining_api_id'],
  },
])
