import { BETWEEN } from '#core/between.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const token = (): string => `2${fake('ngrok/id', 'base62', 26)}_${fake('ngrok/key', 'base62', 21)}`

/** Nothing in a token says ngrok: only beside the name. */
export const rules = defineRules([
  {
    id: 'ngrok-credential',
    name: 'ngrok authtoken or API key',
    kind: 'access-token',
    severity: 'medium',
    confidence: 0.8,
    keywords: ['ngrok', 'authtoken'],
    pattern: new RegExp(
      String.raw`(?:ngrok[\s\S]{0,64}?|auth|\()(?:token|key|\()${BETWEEN}(?<secret>[0-9][A-Za-z0-9]{26}_[A-Za-z0-9]{20,24})`,
      'i',
    ),
    notBefore: '',
    notAfter: '\\w-',
    minEntropyBits: 4,
    matches: () => [
      `NGROK_AUTHTOKEN=${token()}`,
      `ngrok config add-authtoken ${token()}`,
      `authtoken: ${token()}`,
      `NGROK_API_KEY="${token()}"`,
    ],
    rejects: () => [`SOME_KEY=${token()}`, `NGROK_AUTHTOKEN=${token()}00000`],
    references: ['https://ngrok.com/docs/agent/#authtokens'],
  },
])
