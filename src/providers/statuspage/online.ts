import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developer.statuspage.io/#operation/getPages (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.statuspage.io/v1/pages',
  carried: { header: 'authorization', before: 'OAuth ' },
  identity: (json) => {
    const account = textAt(json, 0, 'id')
    return account === undefined ? undefined : { account, ...present({ organisation: textAt(json, 0, 'name') }) }
  },
})

export const online = defineOnline({ verify: { 'statuspage-api-key': key } })
