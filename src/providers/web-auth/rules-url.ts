import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkToken, checkUserPassword } from './web-credential.ts'

const password = (seed: string): string => fake(`web-auth/url/${seed}`, 'base62', 16)
const RFC3986 = 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1'

export const urlRules = defineRules([
  {
    id: 'web-auth-basic-url',
    name: 'User and password in a web address',
    kind: 'password',
    severity: 'high',
    confidence: 0.75,
    keywords: ['http://', 'https://', 'wss://', 'ws://'],
    pattern:
      /\b(?:https?|wss?):\/\/(?<user>[^\s:/?#@"'`<>|,;()]{1,128}):(?<secret>[^\s/?#"'`|\\<>()]{3,256})@(?<host>\[[0-9A-Fa-f:.]{2,45}\]|[^\s:/?#@"'`\\,;)\]}<>]{1,253})(?::(?<port>\d{1,5}))?/i,
    startsWithKeyword: true,
    follows: { through: '^\\s:/?#@"\'`<>|,;()', within: 128, to: ':' },
    notAfter: '',
    reach: 1024,
    check: checkUserPassword,
    matches: () => [
      `git clone https://deploy:${password('a')}@git.acme-corp.io/app.git`,
      `"registry": "http://ci:${password('b')}@10.1.2.3:8081/repository/npm/"`,
      `export HTTPS_PROXY=http://svc:${password('c')}%21@proxy-1:3128`,
    ],
    rejects: () => [
      'https://user:password@acme-corp.io/',
      'https://${USER}:${TOKEN}@git.acme-corp.io/app.git',
      `https://ada:${password('d')}@www.example.com/`,
      `https://ada:ghp_${fake('web-auth/url/token', 'base62', 36)}@github.com/acme/app.git`,
      'https://fonts.acme-corp.io/css?family=Sans:400,700@x',
      'see https://acme-corp.io:8443/a@b',
    ],
    references: [RFC3986],
  },
  {
    id: 'web-auth-proxy-url',
    name: 'User and password in a SOCKS proxy address',
    kind: 'password',
    severity: 'medium',
    confidence: 0.75,
    keywords: ['socks5', 'socks4', 'socks://'],
    pattern:
      /\bsocks(?:4a?|5h?)?:\/\/(?<user>[^\s:/?#@"'`<>|,;()]{1,128}):(?<secret>[^\s/?#"'`|\\<>()]{3,256})@(?<host>\[[0-9A-Fa-f:.]{2,45}\]|[^\s:/?#@"'`\\,;)\]}<>]{1,253})(?::(?<port>\d{1,5}))?/i,
    notAfter: '',
    reach: 1024,
    check: checkUserPassword,
    matches: () => [
      `ALL_PROXY=socks5h://svc:${password('socks')}@proxy-1.acme-corp.io:1080`,
      `socks4://u1:${password('socks/2')}@10.0.0.9:1080`,
    ],
    rejects: () => ['socks5://user:pass@host:1080', 'socks5h://127.0.0.1:9050', 'socks5://${U}:${P}@proxy-1:1080'],
    references: [RFC3986],
  },
  {
    id: 'web-auth-query-token',
    name: 'Key or token in a web address',
    kind: 'access-token',
    severity: 'medium',
    confidence: 0.6,
    keywords: ['api_key=', 'apikey=', 'api-key=', 'access_token=', 'auth_token=', 'private_token=', 'client_secret='],
    pattern:
      /\bhttps?:\/\/(?<host>[\w.-]{1,253})(?::\d{1,5})?[/?][^\s"'`<>]{0,400}?(?:api[_-]?key|access_token|auth_token|private_token|client_secret)=(?<secret>[\w.~+/-]{16,512})/i,
    notAfter: '\\w%',
    reach: 1200,
    minEntropyBits: 3.2,
    check: checkToken,
    matches: () => [
      `curl "https://api.acme-corp.io/v1/items?api_key=${fake('web-auth/query', 'base62', 32)}"`,
      `https://hooks.acme-corp.io/run?id=7&access_token=${fake('web-auth/query/2', 'hex', 40)}&x=1`,
    ],
    rejects: () => [
      'https://api.acme-corp.io/v1/items?api_key=YOUR_API_KEY_GOES_HERE_1',
      'https://api.acme-corp.io/v1/items?api_key=${API_KEY}&version=20240101',
      `https://api.example.com/?api_key=${fake('web-auth/query', 'base62', 32)}`,
    ],
    references: ['https://www.rfc-editor.org/rfc/rfc6750#section-2.3'],
  },
])
