import { present, textAt, timeAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { HttpAnswer } from '#core/outgoing-request.ts'
import type { Verdict } from '#core/verify.ts'
import { revoke } from './revoke.ts'
import { access } from './access.ts'

/** Source: https://developer.okta.com/docs/reference/error-codes/ (2026-11-25, not opened) */
function judge(answer: HttpAnswer): Verdict | undefined {
  const body = answer.json()
  const code = body.ok && answer.status >= 400 ? textAt(body.value, 'errorCode') : undefined
  if (answer.status === 401 && code === 'E0000011') return { kind: 'dead', reason: 'not-accepted', detail: code }
  return answer.status === 403 && code === 'E0000006' ? { kind: 'live', identity: {}, limited: code } : undefined
}

/**
 * A token ends 30 days after its last use, so this use prolongs it too:
 * https://help.okta.com/en-us/Content/Topics/security/api.htm (2026-11-25)
 */
const apiToken = oneQuestion({
  url: 'https://{domain}/api/v1/users/me',
  hosts: ['*.okta.com', '*.oktapreview.com', '*.okta-emea.com', '*.okta-gov.com'],
  carried: { header: 'authorization', before: 'SSWS ' },
  dead: [],
  judge,
  identity: (json) => {
    const account = textAt(json, 'id')
    const facts = { user: textAt(json, 'profile', 'login'), lastUsedAt: timeAt(json, 'lastLogin') }
    return account === undefined ? undefined : { account, ...present(facts) }
  },
})

export const online = defineOnline({ verify: { 'okta-api-token': apiToken }, revoke, access })
