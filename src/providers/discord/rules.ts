import { BETWEEN } from '#core/between.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkBotToken, checkDamagedToken, idStarts, startsLikeId } from './bot-token.ts'

const id = (): string => `8${fake('discord/id', 'digits', 17)}`
const token = (): string =>
  `${Buffer.from(id()).toString('base64url')}.G${fake('discord/time', 'base62', 5)}.${fake('discord/mac', 'base62', 38)}`
const damaged = (): string =>
  `NZ${fake('discord/not', 'base62', 22)}.G${fake('discord/a', 'base62', 5)}.${fake('discord/b', 'base62', 38)}`
const webhook = (host = 'discord.com'): string =>
  `https://${host}/api/webhooks/${id()}/${fake('discord/webhook', 'base62', 68)}`
const clientSecret = (): string => fake('discord/secret', 'base62', 32)

export const rules = defineRules([
  {
    id: 'discord-bot-token',
    name: 'Discord bot token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.9,
    // 900 of them, which a scan that meets the room does not need.
    get keywords() {
      return idStarts()
    },
    startsWithKeyword: true,
    pattern: /(?<secret>[MNO][A-Za-z0-9]{22,27}\.[\w-]{6}\.[\w-]{27,40})/,
    notBefore: '\\w.-',
    notAfter: '\\w-',
    minEntropyBits: 3.8,
    check: (text) => {
      const whole = checkBotToken(text)
      if (whole.verdict === 'pass') return whole
      return startsLikeId(text) ? checkDamagedToken(text, '') : { verdict: 'reject' }
    },
    matches: () => [`DISCORD_TOKEN=${token()}`, `client.login('${token()}')`, `Authorization: Bot ${token()}`],
    rejects: () => [
      `token: ${token()}-xyz`,
      `token=N${fake('discord/not', 'base62', 25)}.${fake('discord/a', 'base62', 6)}.${fake('discord/b', 'base62', 38)}`,
    ],
    references: ['https://docs.discord.com/developers/reference#authentication'],
  },
  {
    id: 'discord-bot-token-damaged',
    name: 'Discord bot token without an id',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.4,
    // Nothing in a token is constant; these stand beside it.
    keywords: ['discord', 'token', '.login(', '.run(', 'bot '],
    pattern: /(?<secret>[MNO][A-Za-z0-9]{22,27}\.[\w-]{6}\.[\w-]{27,38})/,
    notBefore: '\\w.-',
    notAfter: '\\w-',
    minEntropyBits: 3.8,
    overlaps: ['discord-token-by-name'],
    check: (text, _, { before, lead, after }) => checkDamagedToken(text, before + lead + after),
    matches: () => [`bot.run("${damaged()}")`, `client.login('${damaged()}') // Discord`],
    rejects: () => [`DISCORD_TOKEN=${token()}`, `token: ${damaged()}-xyz`, `DISCORD_TOKEN=${damaged().toLowerCase()}`],
    references: ['https://docs.discord.com/developers/reference#authentication'],
  },
  {
    id: 'discord-webhook',
    name: 'Discord webhook',
    kind: 'webhook-url',
    severity: 'medium',
    confidence: 0.97,
    keywords: ['/webhooks', '\\/webhooks'],
    pattern:
      /(?<secret>https:\\?\/\\?\/(?:canary\.|ptb\.)?discord(?:app)?\.com\\?\/api\\?\/(?:v\d{1,2}\\?\/)?webhooks\\?\/\d{17,20}\\?\/[\w-]{60,80})/,
    notAfter: '\\w-',
    check: (url) => ({ verdict: 'neutral', facts: { webhookId: /\/(\d{17,20})\\?\//.exec(url)?.[1] ?? '' } }),
    matches: () => [
      `WEBHOOK_URL=${webhook()}`,
      `"url": "${webhook('ptb.discord.com').replaceAll('/', '\\/')}"`,
      webhook('discordapp.com').replace('/api/', '/api/v10/'),
    ],
    rejects: () => [webhook().slice(0, -20), webhook('discord.com.evil.test')],
    references: ['https://docs.discord.com/developers/resources/webhook'],
  },
  {
    id: 'discord-client-secret',
    name: 'Discord OAuth2 client secret',
    kind: 'client-secret',
    severity: 'medium',
    confidence: 0.7,
    keywords: ['discord'],
    pattern: new RegExp(String.raw`discord[\s\S]{0,80}?(?:client[_-]?)?secret${BETWEEN}(?<secret>[\w-]{32})`, 'i'),
    notBefore: '',
    notAfter: '\\w.(-',
    minEntropyBits: 3.8,
    matches: () => [
      `DISCORD_CLIENT_SECRET=${clientSecret()}`,
      `Discord({ clientId: '${id()}', clientSecret: '${clientSecret()}' })`,
    ],
    rejects: () => [`CLIENT_SECRET=${clientSecret()}`, 'DISCORD_CLIENT_SECRET=process.env.DISCORD_CLIENT_SECRET'],
    references: ['https://docs.discord.com/developers/topics/oauth2'],
  },
  namedSecret({
    vendor: 'discord',
    words: ['token', 'key', 'secret'],
    id: 'discord-token-by-name',
    name: 'Discord bot token of another form',
    kind: 'access-token',
    severity: 'high',
    form: [['base64url', 23, 28], '.', ['base64url', 6], '.', ['base64url', 27, 40]],
    confidence: 0.6,
    references: ['https://docs.discord.com/developers/reference#authentication'],
  }),
])
