import { present, textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { HttpAnswer } from '#core/outgoing-request.ts'
import type { DeadReason, Verdict, VerifyPlan } from '#core/verify.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

const CODES: Readonly<Record<string, DeadReason>> = { invalid_api_key: 'not-accepted', account_deactivated: 'owner-gone' }

/**
 * Status 401 has several meanings (an address that is not allowed, an organisation left), so the code counts; a key that may not list
 * models is refused with the scopes that it lacks. Source: https://developers.openai.com/api/docs/guides/error-codes (2026-11-25, not
 * opened), https://github.com/microsoft/PowerToys/issues/32989 (2026-11-25)
 */
function judge(answer: HttpAnswer): Verdict | undefined {
  const body = answer.json()
  if (!body.ok || answer.status < 400) return undefined
  const code = textAt(body.value, 'error', 'code') ?? ''
  const reason = Object.hasOwn(CODES, code) ? CODES[code] : undefined
  if (answer.status === 401 && reason !== undefined) return { kind: 'dead', reason, detail: code }
  return [401, 403].includes(answer.status) && answer.text().includes('Missing scopes: ')
    ? { kind: 'live', identity: {}, limited: 'scopes missing' }
    : undefined
}

const list = (url: string): VerifyPlan =>
  oneQuestion({
    url,
    dead: [],
    judge,
    identity: (json, { headers }) =>
      textAt(json, 'object') === 'list' && Array.isArray(valueAt(json, 'data'))
        ? present({ organisation: textAt(headers, 'openai-organization') })
        : undefined,
  })

const models = list('https://api.openai.com/v1/models')

export const online = defineOnline({
  verify: {
    'openai-project-key': models,
    'openai-service-account-key': models,
    'openai-user-key': models,
    'openai-admin-key': list('https://api.openai.com/v1/organization/projects?limit=1'),
  },
  access,
  revoke,
})
