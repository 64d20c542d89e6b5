import { BETWEEN_OR_DEFAULT } from '#core/between.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const DOCS = 'https://developer.spotify.com/documentation/web-api/concepts/authorization'
const id = (): string => fake('spotify/id', 'hex', 32)
const secret = (seed: string): string => fake(`spotify/${seed}`, 'hex', 32)

export const rules = defineRules([
  {
    id: 'spotify-client-secret',
    name: 'Spotify client secret',
    kind: 'client-secret',
    severity: 'medium',
    confidence: 0.8,
    keywords: ['spotify', 'spotipy'],
    startsWithKeyword: true,
    // Id and secret look alike: named, or the second of two.
    pattern: new RegExp(
      String.raw`spoti(?:f|p)y(?:[\s\S]{0,120}?secret[\w.-]{0,12}${BETWEEN_OR_DEFAULT}|[\s\S]{0,80}?\b(?<clientId>[0-9a-f]{32})["'\x60]?\s{0,4}[:,]\s{0,4}["'\x60]?)(?<secret>[0-9a-f]{32})`,
      'i',
    ),
    notBefore: '',
    notAfter: '\\w-',
    minEntropyBits: 3,
    check: (value) => ({ verdict: /\d/.test(value) && /[a-z]/i.test(value) ? 'neutral' : 'reject' }),
    companions: [
      {
        part: 'clientId',
        pattern: /client_?id["'\])]{0,2}\s{0,4}(?:=>|[=:,])\s{0,4}["']?(?<clientId>[0-9a-f]{32})/i,
        notBeside: 'A-Za-z0-9',
        optional: true,
      },
    ],
    matches: () => [
      `SPOTIFY_CLIENT_ID=${id()}\nSPOTIFY_CLIENT_SECRET=${secret('a')}`,
      `new SpotifyWebApi({ clientId: '${id()}', clientSecret: '${secret('b')}' })`,
      `SPOTIPY_CLIENT_SECRET='${secret('c')}'`,
    ],
    rejects: () => [`SPOTIFY_CLIENT_ID=${id()}`, `CLIENT_SECRET=${secret('a')}`, `SPOTIFY_CLIENT_SECRET=${secret('a')}0`],
    references: [DOCS],
  },
  namedSecret({
    vendor: ['spotify'],
    id: 'spotify-access-token',
    name: 'Spotify access token',
    kind: 'access-token',
    severity: 'medium',
    form: ['BQ', ['base64url', 80, 300]],
    references: [DOCS],
  }),
  namedSecret({
    vendor: ['spotify'],
    id: 'spotify-refresh-token',
    name: 'Spotify refresh token',
    kind: 'refresh-token',
    severity: 'high',
    form: ['AQ', ['base64url', 110, 300]],
    references: [DOCS],
  }),
])
