import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { revoke } from './revoke.ts'

/**
 * The exchange for a token of an hour, which is thrown away.
 * Source: https://cloud.ibm.com/docs/account?topic=account-iamtoken_from_apikey (2026-11-25, not opened)
 */
const key = oneQuestion({
  url: 'https://iam.cloud.ibm.com/identity/token',
  method: 'POST',
  carried: 'body',
  body: { form: { grant_type: 'urn:ibm:params:oauth:grant-type:apikey', apikey: '{secret}' } },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const code = body.ok ? textAt(body.value, 'errorCode') : undefined
    return code === 'BXNIM0415E' ? { kind: 'dead', reason: 'not-accepted', detail: code } : undefined
  },
  identity: (json) => (textAt(json, 'access_token') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'ibm-cloud-api-key': key }, revoke })
