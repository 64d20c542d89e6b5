import { BETWEEN } from '#core/between.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const token = (): string => fake('twitch/token', 'base36', 30)
const secret = (): string => fake('twitch/secret', 'base36', 30)

export const rules = defineRules([
  {
    id: 'twitch-chat-token',
    name: 'Twitch chat OAuth token',
    kind: 'access-token',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['oauth:'],
    pattern: /oauth:(?<secret>[a-z0-9]{30})/,
    minEntropyBits: 3.5,
    matches: () => [`TMI_PASSWORD=oauth:${token()}`, `password: 'oauth:${token()}'`],
    rejects: () => [`oauth:${token()}0`, `oauth:${token().toUpperCase()}`],
    references: ['https://dev.twitch.tv/docs/chat/irc/'],
  },
  {
    id: 'twitch-client-secret',
    name: 'Twitch client secret',
    kind: 'client-secret',
    severity: 'medium',
    confidence: 0.7,
    keywords: ['twitch'],
    pattern: new RegExp(String.raw`twitch[\s\S]{0,120}?(?:client[_-]?)?secret${BETWEEN}(?<secret>[a-z0-9]{30})`, 'i'),
    notBefore: '',
    notAfter: '\\w.(-',
    minEntropyBits: 3.5,
    companions: [
      {
        part: 'clientId',
        pattern: new RegExp(
          String.raw`client[_-]?id["'\x60]?\s{0,4}(?:=>|[=:,])\s{0,4}["'\x60]?(?<clientId>[a-z0-9]{30})`,
          'i',
        ),
        withinBytes: 256,
        notBeside: 'A-Za-z0-9',
        optional: true,
      },
    ],
    matches: () => [
      `TWITCH_CLIENT_ID=${fake('twitch/id', 'base36', 30)}\nTWITCH_CLIENT_SECRET=${secret()}`,
      `Twitch({ clientId: '${fake('twitch/id', 'base36', 30)}', clientSecret: '${secret()}' })`,
    ],
    rejects: () => [`CLIENT_SECRET=${secret()}`, `TWITCH_CLIENT_SECRET=${secret()}0`],
    references: ['https://dev.twitch.tv/docs/authentication/register-app/'],
  },
  namedSecret({
    vendor: 'twitch',
    words: ['token', 'key', 'secret'],
    id: 'twitch-token-by-name',
    name: 'Twitch access token or client secret',
    kind: 'access-token',
    severity: 'medium',
    form: [['base36', 30]],
    confidence: 0.6,
    references: ['https://dev.twitch.tv/docs/chat/irc/'],
  }),
  {
    id: 'twitch-stream-key',
    name: 'Twitch stream key',
    kind: 'access-token',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['live_'],
    startsWithKeyword: true,
    pattern: /(?<secret>live_\d{5,12}_[A-Za-z0-9]{26,40})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3.2,
    matches: () => [
      `STREAM_KEY=live_${fake('twitch/channel', 'digits', 9)}_${fake('twitch/stream', 'base62', 30)}`,
      `rtmp://live.twitch.tv/app/live_${fake('twitch/channel', 'digits', 9)}_${fake('twitch/stream/2', 'base62', 30)}`,
    ],
    rejects: () => [
      'live_2024_recording',
      `x_live_${fake('twitch/channel', 'digits', 9)}_${fake('twitch/stream', 'base62', 30)}`,
    ],
    references: ['https://help.twitch.tv/s/article/twitch-stream-key-faq'],
  },
])
