import { present, textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { HttpAnswer } from '#core/outgoing-request.ts'
import type { Verdict } from '#core/verify.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/** Source: https://platform.claude.com/docs/en/api/errors (2026-11-25, not opened) */
const question = {
  carried: { header: 'x-api-key' },
  headers: { 'anthropic-version': '2023-06-01' },
  judge: (answer: HttpAnswer): Verdict | undefined => {
    const body = answer.json()
    return answer.status === 403 && body.ok && textAt(body.value, 'error', 'type') === 'permission_error'
      ? { kind: 'live', identity: {}, limited: 'permission_error' }
      : undefined
  },
} as const

const apiKey = oneQuestion({
  ...question,
  url: 'https://api.anthropic.com/v1/models?limit=1',
  identity: (json, { headers }) =>
    Array.isArray(valueAt(json, 'data')) ? present({ account: textAt(headers, 'anthropic-organization-id') }) : undefined,
})

const adminKey = oneQuestion({
  ...question,
  url: 'https://api.anthropic.com/v1/organizations/me',
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ organisation: textAt(json, 'name') }) }
  },
})

export const online = defineOnline({
  verify: { 'anthropic-api-key': apiKey, 'anthropic-admin-key': adminKey },
  access,
  revoke,
})
