import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developer.lemlist.com/api-reference/endpoints/team/get-team (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.lemlist.com/api/team',
  carried: { basic: ['=', 'secret'] },
  identity: (json) => {
    const account = textAt(json, '_id')
    return account === undefined ? undefined : { account, ...present({ organisation: textAt(json, 'name') }) }
  },
})

export const online = defineOnline({ verify: { 'lemlist-api-key': key } })
