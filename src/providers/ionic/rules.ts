import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const LENGTH = 42
const token = (seed: string): string => `ion_${fake(`ionic/${seed}`, 'base62', LENGTH)}`

export const rules = defineRules([
  {
    id: 'ionic-access-token',
    name: 'Ionic personal access token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.9,
    keywords: ['ion_'],
    startsWithKeyword: true,
    pattern: /(?<secret>ion_[A-Za-z0-9]{42})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3.5,
    matches: () => [`IONIC_TOKEN=${token('a')}`, `Authorization: Bearer ${token('b')}`, token('c')],
    rejects: () => ['IONIC_TOKEN=ion_short', token('a').slice(0, -1), `act${token('a')}`, `${token('a')}0`],
    references: ['https://ionic.io/docs/appflow/personal-access-tokens'],
  },
])
