import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developers.checklyhq.com/reference/getv1accounts (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.checklyhq.com/v1/accounts',
  identity: (json) => {
    const account = textAt(json, 0, 'id')
    return account === undefined ? undefined : { account, ...present({ organisation: textAt(json, 0, 'name') }) }
  },
})

export const online = defineOnline({ verify: { 'checkly-hq-user-api-key': key, 'checkly-hq-service-api-key': key } })
