import { inTurn } from '#core/in-turn.ts'
import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { Carried } from '#core/request-form.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Source: https://dev.mailjet.com/email/reference/settings/user/ (2026-11-25, not opened) */
const userAt = (host: string, carried: Carried): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/v3/REST/user`,
    carried,
    identity: (json) => {
      const account = textAt(json, 'Data', 0, 'ID')
      return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'Data', 0, 'Email') }) }
    },
  })

/** Accounts in the United States are at a host of their own. */
const user = (carried: Carried): VerifyPlan =>
  inTurn(userAt('api.mailjet.com', carried), userAt('api.us.mailjet.com', carried))

export const online = defineOnline({
  verify: {
    'mailjet-secret-key': user({ basic: ['apiKey', 'secret'] }),
    'mailjet-basic-auth': user({ header: 'authorization', before: 'Basic ' }),
  },
})
