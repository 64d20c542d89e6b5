import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/**
 * The one call that needs no account id.
 * Source: https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/ (2026-11-25, not opened)
 */
const token = oneQuestion({
  url: 'https://id.getharvest.com/api/v2/accounts',
  identity: (json) => {
    const account = textAt(json, 'user', 'id')
    return account === undefined
      ? undefined
      : { account, ...present({ user: textAt(json, 'user', 'email'), organisation: textAt(json, 'accounts', 0, 'name') }) }
  },
})

export const online = defineOnline({
  verify: { 'harvest-personal-access-token': token, 'harvest-personal-token-with-its-number': token },
})
