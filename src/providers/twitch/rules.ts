import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

/** What may stand between a name and its value in code, JSON, YAML, XML and shells: quotes, brackets, an operator. */
const IS = String.raw`\\?["'\x60\])]{0,2}(?:\s{1,24}value["']?|\s{1,4}\{\s{1,8}default)?\s{0,8}(?:=>|:=|[=:, ])\s{0,8}\\?["'\x60]?`

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
    pattern: new RegExp(String.raw`twitch[\s\S]{0,120}?(?:client[_-]?)?secret${IS}(?<secret>[a-z0-9]{30})`, 'i'),
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
])
