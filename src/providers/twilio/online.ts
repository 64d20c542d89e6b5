import { inTurn } from '#core/in-turn.ts'
import { present, textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { HttpAnswer } from '#core/outgoing-request.ts'
import type { Verdict, VerifyPlan } from '#core/verify.ts'
import { revoke } from './revoke.ts'
import { access } from './access.ts'

/**
 * Code 20003 is said of what is no credential and of one of another region; all other refusals say nothing (70051 even of keys that
 * are gone). Source: https://www.twilio.com/docs/api/errors/20003, /70051 (2026-11-25)
 */
const judge =
  (isProof: boolean) =>
  (answer: HttpAnswer): Verdict | undefined => {
    const body = answer.json()
    const code = body.ok && answer.status >= 400 ? textAt(body.value, 'code') : undefined
    if (code === '20008') return { kind: 'live', identity: {}, limited: 'test credentials' }
    return isProof && code === '20003' && answer.status === 401
      ? { kind: 'dead', reason: 'not-accepted', detail: 'code 20003' }
      : undefined
  }

const REGIONS = ['api.twilio.com', 'api.dublin.ie1.twilio.com', 'api.sydney.au1.twilio.com'] as const
/**
 * A credential is for one of three regions. Source: https://www.twilio.com/docs/global-infrastructure (2026-11-25, not
 * opened)
 */
const everywhere = (at: (host: string) => VerifyPlan): VerifyPlan => inTurn(at(REGIONS[0]), at(REGIONS[1]), at(REGIONS[2]))

const authToken = everywhere((host) =>
  oneQuestion({
    url: `https://${host}/2010-04-01/Accounts.json?PageSize=1`,
    carried: { basic: ['accountSid', 'secret'] },
    dead: [],
    judge: judge(true),
    identity: (json) => {
      const account = textAt(json, 'accounts', 0, 'sid')
      const organisation = textAt(json, 'accounts', 0, 'friendly_name')
      return account === undefined ? undefined : { account, ...present({ organisation }) }
    },
  }),
)

/** Standard keys may not ask for the account itself. */
const keyOfAccount = everywhere((host) =>
  oneQuestion({
    url: `https://${host}/2010-04-01/Accounts/{accountSid}/IncomingPhoneNumbers.json?PageSize=1`,
    carried: { basic: ['keySid', 'secret'] },
    dead: [],
    judge: judge(true),
    identity: (json) =>
      Array.isArray(valueAt(json, 'incoming_phone_numbers')) && textAt(json, 'page_size') !== undefined
        ? present({ account: textAt(json, 'incoming_phone_numbers', 0, 'account_sid') })
        : undefined,
  }),
)

/** The account's id need not be in the address; there is no such list in other regions. */
const keyAlone = oneQuestion({
  url: 'https://verify.twilio.com/v2/Services?PageSize=1',
  carried: { basic: ['keySid', 'secret'] },
  dead: [],
  judge: judge(false),
  identity: (json) =>
    textAt(json, 'meta', 'key') === 'services'
      ? present({ account: textAt(json, 'services', 0, 'account_sid') })
      : undefined,
})

const apiKey: VerifyPlan = {
  parts: keyAlone.parts,
  hosts: [...keyOfAccount.hosts, ...keyAlone.hosts],
  begin: (credential, setting) =>
    (credential['accountSid'] === undefined ? keyAlone : keyOfAccount).begin(credential, setting),
}

export const online = defineOnline({
  verify: { 'twilio-auth-token': authToken, 'twilio-api-key-secret': apiKey },
  revoke,
  access,
})
