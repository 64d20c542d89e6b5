import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developers.baremetrics.com/reference/show-account (2026-11-25, not opened) */
const live = oneQuestion({
  url: 'https://api.baremetrics.com/v1/account',
  identity: (json) => {
    const account = textAt(json, 'account', 'id')
    return account === undefined ? undefined : { account, ...present({ organisation: textAt(json, 'account', 'company') }) }
  },
})

/** Source: https://developers.baremetrics.com/reference/show-account (2026-11-25, not opened) */
const sandbox = oneQuestion({
  url: 'https://api-sandbox.baremetrics.com/v1/account',
  identity: (json) => {
    const account = textAt(json, 'account', 'id')
    return account === undefined ? undefined : { account, ...present({ organisation: textAt(json, 'account', 'company') }) }
  },
})

export const online = defineOnline({ verify: { 'baremetrics-live-key': live, 'baremetrics-sandbox-key': sandbox } })
