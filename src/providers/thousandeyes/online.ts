import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developer.cisco.com/docs/thousandeyes/list-account-groups/ (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.thousandeyes.com/v7/account-groups',
  identity: (json) => {
    const account = textAt(json, 'accountGroups', 0, 'aid')
    return account === undefined
      ? undefined
      : { account, ...present({ organisation: textAt(json, 'accountGroups', 0, 'organizationName') }) }
  },
})

export const online = defineOnline({ verify: { 'thousandeyes-bearer-token': token } })
