import { present, textAt, timeAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { HttpAnswer } from '#core/outgoing-request.ts'
import type { Verdict, VerifyPlan } from '#core/verify.ts'
import { revoke } from './revoke.ts'

/** Source: https://mailchimp.com/developer/marketing/docs/errors/ (2026-11-25, not opened) */
function judgeMarketing(answer: HttpAnswer): Verdict | undefined {
  const body = answer.json()
  const title = body.ok && answer.status >= 400 ? textAt(body.value, 'title') : undefined
  if (answer.status === 401 && title === 'API Key Invalid') return { kind: 'dead', reason: 'not-accepted', detail: title }
  return title === 'User Disabled' ? { kind: 'dead', reason: 'owner-gone', detail: title } : undefined
}

/** The data centre stands behind the key's dash. */
const marketing: VerifyPlan = {
  parts: ['secret'],
  hosts: ['*.api.mailchimp.com'],
  begin: (credential, setting) => {
    const centre = /-([a-z]{2}\d{1,3})$/.exec(credential['secret']!.reveal())?.[1]
    if (centre === undefined) return { kind: 'unknown', reason: 'structure-fails' }
    return oneQuestion({
      url: `https://${centre}.api.mailchimp.com/3.0/`,
      dead: [],
      judge: judgeMarketing,
      identity: (json) => {
        const account = textAt(json, 'account_id')
        const user = textAt(json, 'email')
        return account === undefined
          ? undefined
          : { account, ...present({ user, organisation: textAt(json, 'account_name') }) }
      },
    }).begin(credential, setting)
  },
}

/** Source: https://mailchimp.com/developer/transactional/api/users/get-user-info/ (2026-11-25, not opened) */
const transactional = oneQuestion({
  url: 'https://mandrillapp.com/api/1.0/users/info.json',
  method: 'POST',
  carried: 'body',
  body: { json: { key: '{secret}' } },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    return body.ok && answer.status >= 400 && textAt(body.value, 'name') === 'Invalid_Key'
      ? { kind: 'dead', reason: 'not-accepted', detail: 'Invalid_Key' }
      : undefined
  },
  identity: (json) => {
    const account = textAt(json, 'public_id')
    const times = { createdAt: timeAt(json, 'created_at') }
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'username'), ...times }) }
  },
})

export const online = defineOnline({
  verify: { 'mailchimp-api-key': marketing, 'mailchimp-transactional-api-key': transactional },
  revoke,
})
