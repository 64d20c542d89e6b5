import { namedSecret } from '#core/named-secret.ts'
import { lettersCheck } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake, fakeUuid } from '#core/samples.ts'

const DOCS = 'https://wakatime.com/developers'
const oauth = (kind: string): string => `waka_${kind}_${fake(`wakatime/${kind}`, 'base62', 80)}`

export const rules = defineRules([
  {
    id: 'wakatime-api-key',
    name: 'WakaTime API key',
    kind: 'api-key',
    severity: 'low',
    confidence: 0.95,
    keywords: ['waka_'],
    startsWithKeyword: true,
    pattern:
      /(?<secret>waka_(?:[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}|[0-9A-Za-z]{36}))/,
    check: lettersCheck(/^(?:waka_(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{36}))$/, 0.95),
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 2.5,
    matches: () => [`WAKATIME_API_KEY=waka_${fakeUuid('wakatime/a')}`, `api_key = waka_${fakeUuid('wakatime/b')}`],
    rejects: () => ['waka_short', `waka_${fakeUuid('wakatime/a').slice(1)}`, `x_waka_${fakeUuid('wakatime/a')}`],
    references: [DOCS],
  },
  namedSecret({
    vendor: ['waka time'],
    id: 'wakatime-legacy-api-key',
    name: 'WakaTime API key (older form)',
    kind: 'api-key',
    severity: 'low',
    form: [['uuid']],
    words: ['key', 'token', 'secret'],
    references: [DOCS],
  }),
  {
    id: 'wakatime-oauth-secret',
    name: 'WakaTime OAuth secret or token',
    kind: 'client-secret',
    severity: 'medium',
    confidence: 0.95,
    keywords: ['waka_sec_', 'waka_tok_', 'waka_ref_'],
    startsWithKeyword: true,
    pattern: /(?<secret>waka_(?:sec|tok|ref)_[A-Za-z0-9]{40,120})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3.5,
    matches: () => [`WAKATIME_CLIENT_SECRET=${oauth('sec')}`, `"refresh_token": "${oauth('ref')}"`, oauth('tok')],
    rejects: () => ['waka_sec_short', `waka_xyz_${fake('wakatime/no', 'base62', 80)}`],
    references: [DOCS],
  },
])
