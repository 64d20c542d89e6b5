import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.polar.sh/api-reference/organizations/list (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.polar.sh/v1/organizations/?limit=1',
  dead: [],
  identity: (json) => {
    const account = textAt(json, 'items', 0, 'id')
    return account === undefined ? undefined : { account, ...present({ organisation: textAt(json, 'items', 0, 'name') }) }
  },
})

export const online = defineOnline({ verify: { 'polar-access-token': token } })
