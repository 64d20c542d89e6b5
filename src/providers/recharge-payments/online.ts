import { textAt, textsAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developer.rechargepayments.com/2021-11/token_information (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.rechargeapps.com/token_information',
  carried: { header: 'x-recharge-access-token' },
  identity: (json) => {
    const organisation = textAt(json, 'token_information', 'client', 'name') ?? textAt(json, 'token_information', 'name')
    return organisation === undefined ? undefined : { organisation, scopes: textsAt(json, ['token_information', 'scopes']) }
  },
})

export const online = defineOnline({
  verify: {
    'recharge-payments-api-token': token,
    'recharge-payments-api-token-with-scope': token,
    'recharge-payments-legacy-token': token,
  },
})
