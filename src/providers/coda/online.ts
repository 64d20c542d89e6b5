import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://coda.io/developers/apis/v1#operation/whoami (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://coda.io/apis/v1/whoami',
  identity: (json) => {
    const user = textAt(json, 'loginId')
    return user === undefined ? undefined : { user, ...present({ organisation: textAt(json, 'workspace', 'name') }) }
  },
})

export const online = defineOnline({ verify: { 'coda-api-token': token } })
