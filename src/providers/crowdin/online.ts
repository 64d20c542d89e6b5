import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/**
 * Crowdin Enterprise is at a host of each organisation.
 * Source: https://support.crowdin.com/developer/api/v2/#operation/api.user.get (2026-11-25, not opened)
 */
const token = oneQuestion({
  url: '/api/v2/user',
  publicBase: 'https://api.crowdin.com',
  identity: (json) => {
    const account = textAt(json, 'data', 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'data', 'username') }) }
  },
})

export const online = defineOnline({
  verify: { 'crowdin-personal-access-token': token },
  selfHosted: 'https://acme.api.crowdin.com',
})
