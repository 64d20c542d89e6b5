import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

/** What may stand between a name and its value in code, JSON, YAML, XML and shells: quotes, brackets, an operator. */
const IS = String.raw`\\?["'\x60\])]{0,2}(?:\s{1,24}value["']?|\s{1,4}\{\s{1,8}default)?\s{0,8}(?:=>|:=|[=:, ])\s{0,8}\\?["'\x60]?`

const token = (): string => `${fake('fastly', 'base64url', 29)}aZ7`

/** Thirty-two characters without a prefix: only beside their names, and only a mix of characters. */
export const rules = defineRules([
  {
    id: 'fastly-api-token',
    name: 'Fastly API token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.75,
    keywords: ['fastly'],
    pattern: new RegExp(String.raw`fastly[\s\S]{0,32}?(?:token|key)${IS}(?<secret>[\w-]{32})`, 'i'),
    notBefore: '',
    notAfter: '\\w.(-',
    minEntropyBits: 3.8,
    check: (secret) => ({
      verdict: /[a-z]/.test(secret) && /[A-Z]/.test(secret) && /\d/.test(secret) ? 'neutral' : 'reject',
    }),
    matches: () => [
      `FASTLY_API_TOKEN=${token()}`,
      `Fastly-Key: ${token()}`,
      `provider "fastly" {\n  api_key = "${token()}"\n}`,
    ],
    rejects: () => [
      `API_TOKEN=${token()}`,
      `FASTLY_API_TOKEN=${fake('fastly/lower', 'lower', 32)}`,
      `FASTLY_KEY=${token()}0`,
    ],
    references: ['https://www.fastly.com/documentation/reference/api/auth-tokens/user/'],
  },
])
