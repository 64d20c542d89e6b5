import { textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://apidocs.dynalist.io/ (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://dynalist.io/api/v1/file/list',
  method: 'POST',
  carried: 'body',
  body: { json: { token: '{secret}' } },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const code = body.ok ? textAt(body.value, '_code') : undefined
    return code === 'InvalidToken' ? { kind: 'dead', reason: 'not-accepted', detail: code } : undefined
  },
  identity: (json) => (valueAt(json, '_code') === 'Ok' && textAt(json, 'root_file_id') !== undefined ? {} : undefined),
})

export const online = defineOnline({ verify: { 'dynalist-api-token': token } })
