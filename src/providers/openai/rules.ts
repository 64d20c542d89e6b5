import { defineRules, type Companion, type Rule } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

/** "OpenAI" in base64. It stands in the middle of every key, so it is the best keyword there is. */
const MARKER = 'T3BlbkFJ'
/** Half of a project key is 20 characters in keys of 2024 and 74 in later ones; 58 occurs for service accounts. */
const HALF = String.raw`[\w-]{20,96}`

const organization: Companion = {
  part: 'organization',
  pattern: /(?<organization>org-[A-Za-z0-9]{24})/,
  withinBytes: 256,
  notBeside: '\\w-',
  optional: true,
}

const shared = {
  kind: 'api-key',
  confidence: 0.97,
  keywords: [MARKER],
  notBefore: '\\w-',
  notAfter: '\\w-',
  minEntropyBits: 3.5,
  companions: [organization],
} as const satisfies Partial<Rule>

const key = (prefix: string, seed: string, half: number): string =>
  `${prefix}${fake(`openai/${seed}/1`, 'base64url', half - 1)}a${MARKER}${fake(`openai/${seed}/2`, 'base64url', half - 1)}b`
const legacy = (prefix: string, seed: string): string =>
  `${prefix}${fake(`openai/${seed}/1`, 'base62', 20)}${MARKER}${fake(`openai/${seed}/2`, 'base62', 20)}`
const session = (): string => `sess-${fake('openai/session', 'base62', 40)}`

export const rules = defineRules([
  {
    ...shared,
    id: 'openai-project-key',
    name: 'OpenAI project API key',
    severity: 'high',
    pattern: new RegExp(`(?<secret>sk-proj-${HALF}${MARKER}${HALF})`),
    matches: () => [
      `OPENAI_API_KEY=${key('sk-proj-', 'project', 74)}`,
      `{"api_key": "${legacy('sk-proj-', 'project/early')}", "organization": "org-${fake('openai/org', 'base62', 24)}"}`,
    ],
    rejects: () => [
      key('sk-proj-', 'project', 74).replace(MARKER, 'T3BlbkFK'),
      key('sk-proj-', 'short', 12),
      `x${key('sk-proj-', 'project', 74)}`,
    ],
    references: ['https://platform.openai.com/docs/api-reference/project-api-keys'],
  },
  {
    ...shared,
    id: 'openai-service-account-key',
    name: 'OpenAI service account key',
    severity: 'high',
    pattern: new RegExp(`(?<secret>sk-svcacct-${HALF}${MARKER}${HALF})`),
    matches: () => [
      `openai.api_key = '${key('sk-svcacct-', 'service', 74)}'`,
      `Authorization: Bearer ${key('sk-svcacct-', 'service/58', 58)}`,
    ],
    rejects: () => [
      key('sk-svcacct-', 'service', 74).replace(MARKER, 'T3BlbkFK'),
      key('sk-svcacct-', 'short', 12),
      `${MARKER} sk-svcacct-`,
    ],
    references: ['https://platform.openai.com/docs/api-reference/project-service-accounts'],
  },
  {
    ...shared,
    id: 'openai-admin-key',
    name: 'OpenAI admin API key',
    severity: 'critical',
    pattern: new RegExp(`(?<secret>sk-admin-${HALF}${MARKER}${HALF})`),
    matches: () => [
      `export OPENAI_ADMIN_KEY="${key('sk-admin-', 'admin', 58)}"`,
      `curl -H "Authorization: Bearer ${key('sk-admin-', 'admin/74', 74)}" https://api.openai.com/v1/organization/users`,
    ],
    rejects: () => [key('sk-admin-', 'admin', 58).replace(MARKER, 'T3BlbkFK'), key('sk-admin-', 'short', 12)],
    references: ['https://platform.openai.com/docs/api-reference/admin-api-keys'],
  },
  {
    ...shared,
    id: 'openai-user-key',
    name: 'OpenAI user API key (legacy)',
    severity: 'high',
    // Early service accounts carry their own name between "sk-" and the key.
    pattern: new RegExp(
      `(?<secret>sk-(?:(?:[A-Za-z0-9][\\w-]{0,40}-)?[A-Za-z0-9]{20}${MARKER}[A-Za-z0-9]{20}|None-${HALF}${MARKER}${HALF}))`,
    ),
    check: (secret) => ({ verdict: /^sk-(?:proj|svcacct|admin)-/.test(secret) ? 'reject' : 'neutral' }),
    matches: () => [
      `OPENAI_KEY: ${legacy('sk-', 'user')}`,
      `key = "${legacy('sk-None-', 'none')}"`,
      `key = "${key('sk-None-', 'none', 74)}"`,
      `client = OpenAI(api_key='${legacy('sk-build-bot-', 'named')}')`,
    ],
    rejects: () => [legacy('sk-', 'user').slice(0, -1), `${legacy('sk-', 'user')}x`, legacy('pk-', 'user')],
    references: ['https://platform.openai.com/docs/api-reference/authentication'],
  },
  {
    id: 'openai-session-key',
    name: 'OpenAI dashboard session key',
    kind: 'session',
    severity: 'high',
    confidence: 0.85,
    // "sess-" is common in other people's session ids, so the vendor's name has to be near.
    keywords: ['openai'],
    pattern: /(?<secret>sess-[A-Za-z0-9]{40})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3.8,
    matches: () => [
      `OPENAI_SESSION=${session()}`,
      `fetch('https://api.openai.com/dashboard/billing/usage', { headers: { authorization: 'Bearer ${session()}' } })`,
    ],
    rejects: () => [`openai ${session().slice(0, -1)}`, `SESSION=${session()}`],
  },
])
