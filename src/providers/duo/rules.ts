import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const DOCS = 'https://duo.com/docs/adminapi'
/** What may stand between a name and its value in code, JSON, YAML, XML and shells: quotes, brackets, an operator. */
const IS = String.raw`\\?["'\x60\])]{0,2}\s{0,8}(?:=>|:=|[=:, ])\s{0,8}\\?["'\x60]?`
const secret = (seed: string): string => fake(`duo/${seed}`, 'base62', 40)
const id = (): string => `DI${fake('duo/id', 'BASE36', 18)}`

export const rules = defineRules([
  {
    id: 'duo-secret-key',
    name: 'Duo secret key',
    kind: 'client-secret',
    severity: 'critical',
    confidence: 0.9,
    keywords: ['skey'],
    startsWithKeyword: true,
    follows: { through: '\\s"\'`\\])\\\\', within: 8, to: '=:,' },
    pattern: new RegExp(`skey${IS}(?<secret>[A-Za-z0-9]{40})`, 'i'),
    // `duo_skey`, but not `taskey`.
    notBefore: 'A-Za-z0-9',
    notAfter: '\\w-',
    minEntropyBits: 3.5,
    check: (value) => ({ verdict: /\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value) ? 'neutral' : 'reject' }),
    companions: [{ part: 'integrationKey', pattern: /(?<integrationKey>DI[A-Z0-9]{18})/, optional: true }],
    matches: () => [
      `[duo]\nikey = ${id()}\nskey = ${secret('a')}\nhost = api-12ab34cd.duosecurity.com`,
      `"duo_skey": "${secret('b')}"`,
    ],
    rejects: () => [`ikey = ${id()}`, `skey = ${secret('a')}0`, 'skey: your_duo_secret_key_of_the_application'],
    references: [DOCS],
  },
  namedSecret({
    vendor: ['duo secret', 'duo security', 'duo client', 'duo api', 'duo auth', 'duo admin', 'duo key', 'duo token'],
    id: 'duo-client-secret',
    name: 'Duo client secret',
    kind: 'client-secret',
    severity: 'critical',
    form: [['base62', 40]],
    words: ['secret', 'token', 'key'],
    references: [DOCS],
  }),
])
