import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fakeUuid } from '#core/samples.ts'

const DOCS = 'https://docs.cypress.io/cloud/account-management/projects#Record-keys'
const key = (seed: string): string => fakeUuid(`cypress/${seed}`)

export const rules = defineRules([
  namedSecret({
    vendor: ['cypress'],
    id: 'cypress-record-key',
    name: 'Cypress record key',
    kind: 'access-key',
    severity: 'medium',
    form: [['uuid']],
    words: ['key', 'secret', 'token'],
    references: [DOCS],
  }),
  {
    id: 'cypress-run-key',
    name: 'Cypress record key of a run',
    kind: 'access-key',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['--record'],
    pattern:
      /(?:--record(?:=true)?\s[^\n]{0,80}?--key[\s=]["']?(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|--key[\s=]["']?(?<secret_>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})["']?[^\n]{0,80}?\s--record)/,
    notBefore: '',
    notAfter: '\\w-',
    minEntropyBits: 2.5,
    matches: () => [`npx e2e run --record --key ${key('a')}`, `e2e run --key=${key('b')} --browser chrome --record`],
    rejects: () => [`run --record --key ${key('a')}0`, `run --key ${key('b')}`, 'run --record --key $RECORD_KEY'],
    references: [DOCS],
    overlaps: ['cypress-record-key'],
  },
])
