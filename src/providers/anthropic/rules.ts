import { defineRules, type Rule } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { BODY_LENGTH, checkTail } from './tail.ts'

const key = (prefix: string): string => `${prefix}${fake(`anthropic/${prefix}`, 'base64url', BODY_LENGTH - 2)}AA`

const shared = {
  confidence: 0.95,
  notBefore: '\\w-',
  notAfter: '\\w-',
  minEntropyBits: 3.5,
  check: checkTail,
} as const satisfies Partial<Rule>

export const rules = defineRules([
  {
    ...shared,
    id: 'anthropic-api-key',
    name: 'Anthropic API key',
    kind: 'api-key',
    severity: 'high',
    keywords: ['sk-ant-api'],
    pattern: /(?<secret>sk-ant-api\d{2,3}-[\w-]{80,128})/,
    matches: () => [
      `ANTHROPIC_API_KEY=${key('sk-ant-api03-')}`,
      `new Anthropic({ apiKey: "${key('sk-ant-api03-')}" })`,
      `x-api-key: ${key('sk-ant-api03-')}`,
    ],
    rejects: () => [key('sk-ant-api03-').slice(0, -2), `${key('sk-ant-api03-')}0`, `x${key('sk-ant-api03-')}`],
    references: ['https://docs.anthropic.com/en/api/overview'],
  },
  {
    ...shared,
    id: 'anthropic-admin-key',
    name: 'Anthropic admin API key',
    kind: 'api-key',
    severity: 'critical',
    keywords: ['sk-ant-admin'],
    pattern: /(?<secret>sk-ant-admin\d{2}-[\w-]{80,128})/,
    matches: () => [`ANTHROPIC_ADMIN_KEY='${key('sk-ant-admin01-')}'`, `{"x-api-key":"${key('sk-ant-admin01-')}"}`],
    rejects: () => [key('sk-ant-admin01-').slice(0, -4), 'sk-ant-admin...'],
    references: ['https://docs.anthropic.com/en/api/administration-api'],
  },
  {
    ...shared,
    id: 'anthropic-oauth-access-token',
    name: 'Anthropic OAuth access token',
    kind: 'access-token',
    severity: 'high',
    keywords: ['sk-ant-oat'],
    pattern: /(?<secret>sk-ant-oat\d{2}-[\w-]{80,128})/,
    matches: () => [`"accessToken":"${key('sk-ant-oat01-')}"`, `CLAUDE_CODE_OAUTH_TOKEN=${key('sk-ant-oat01-')}`],
    rejects: () => [key('sk-ant-oat01-').slice(0, 60), 'sk-ant-oat01-'],
  },
  {
    ...shared,
    id: 'anthropic-oauth-refresh-token',
    name: 'Anthropic OAuth refresh token',
    kind: 'refresh-token',
    severity: 'high',
    keywords: ['sk-ant-ort'],
    pattern: /(?<secret>sk-ant-ort\d{2}-[\w-]{80,128})/,
    matches: () => [`"refreshToken":"${key('sk-ant-ort01-')}"`, `refresh_token: ${key('sk-ant-ort01-')}`],
    rejects: () => [key('sk-ant-ort01-').slice(0, 60), 'sk-ant-ort01-'],
  },
  {
    ...shared,
    id: 'anthropic-session-key',
    name: 'Claude session key',
    kind: 'session',
    severity: 'high',
    keywords: ['sk-ant-sid'],
    pattern: /(?<secret>sk-ant-sid\d{2}-[\w-]{80,128})/,
    matches: () => [`Cookie: sessionKey=${key('sk-ant-sid01-')}; path=/`, `session_key = "${key('sk-ant-sid01-')}"`],
    rejects: () => [key('sk-ant-sid01-').slice(0, 60), 'sk-ant-sid01-'],
  },
])
