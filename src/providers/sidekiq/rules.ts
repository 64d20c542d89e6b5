import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const pair = (seed: string): string => `${fake(`sidekiq/${seed}`, 'hex', 8)}:${fake(`sidekiq/${seed}/2`, 'hex', 8)}`

export const rules = defineRules([
  {
    id: 'sidekiq-gem-credentials',
    name: 'Sidekiq gem server credentials',
    kind: 'password',
    severity: 'low',
    confidence: 0.95,
    keywords: ['contribsys'],
    pattern:
      /(?:https?:\/\/(?<secret>[0-9a-f]{8}:[0-9a-f]{8})@(?:gems|enterprise)\.contribsys\.com|(?:BUNDLE_)?(?:gems|enterprise)(?:__|\.)contribsys(?:__|\.)com["'\]]{0,2}\s{0,4}[=: ]\s{0,4}["']?(?<secret_>[0-9a-f]{8}:[0-9a-f]{8}))/i,
    notAfter: '\\w.',
    matches: () => [
      `BUNDLE_ENTERPRISE__CONTRIBSYS__COM: ${pair('a')}`,
      `source 'https://${pair('b')}@gems.contribsys.com/'`,
      `bundle config gems.contribsys.com ${pair('c')}`,
    ],
    rejects: () => [
      'BUNDLE_GEMS__CONTRIBSYS__COM: $USER:$PASS',
      `https://${pair('a')}@gems.acme.com/`,
      `BUNDLE_GEMS__CONTRIBSYS__COM=${pair('a')}0`,
    ],
    references: ['https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ'],
    overlaps: ['web-auth-basic-url'],
  },
])
