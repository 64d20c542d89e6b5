import { decodeBase64Json } from '#base/encoding.ts'
import { present, textAt, timeAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { HttpAnswer } from '#core/outgoing-request.ts'
import type { Verdict, VerifyPlan } from '#core/verify.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/** Source: https://supabase.com/docs/reference/api/v1-list-all-organizations (2026-11-25, not opened) */
const managementToken = oneQuestion({
  url: 'https://api.supabase.com/v1/organizations',
  identity: (json) => {
    const account = textAt(json, 0, 'id')
    return account === undefined ? undefined : { account, ...present({ organisation: textAt(json, 0, 'name') }) }
  },
})

/** The key names its project; the settings of its sign-in are public to all who have a key. */
const serviceRole: VerifyPlan = {
  parts: ['secret'],
  hosts: ['*.supabase.co'],
  begin: (credential, setting) => {
    const claims = decodeBase64Json(credential['secret']!.reveal().split('.')[1] ?? '')
    const project = textAt(claims, 'ref') ?? ''
    if (!/^[a-z]{20}$/.test(project)) return { kind: 'unknown', reason: 'incomplete', detail: 'it names no project' }
    return oneQuestion({
      url: `https://${project}.supabase.co/auth/v1/settings`,
      carried: { header: 'apikey' },
      dead: [],
      judge: judgeProjectKey,
      identity: (json) =>
        typeof valueAt(json, 'external') === 'object'
          ? { account: project, ...present({ expiresAt: timeAt(claims, 'exp') }) }
          : undefined,
    }).begin(credential, setting)
  },
}

function judgeProjectKey(answer: HttpAnswer): Verdict | undefined {
  const body = answer.json()
  const said = body.ok && answer.status === 401 ? (textAt(body.value, 'message') ?? '') : ''
  if (said === 'Invalid API key') return { kind: 'dead', reason: 'not-accepted', detail: said }
  return said === 'Legacy API keys are disabled' ? { kind: 'dead', reason: 'disabled', detail: said } : undefined
}

export const online = defineOnline({
  verify: {
    'supabase-personal-access-token': managementToken,
    'supabase-oauth-access-token': managementToken,
    'supabase-service-role-key': serviceRole,
  },
  access,
  revoke,
})
