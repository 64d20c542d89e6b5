import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://www.mercadopago.com/developers/en/reference (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.mercadopago.com/users/me',
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'nickname') }) }
  },
})

export const online = defineOnline({
  verify: { 'mercado-pago-access-token': token, 'mercado-pago-test-access-token': token },
})
