import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/** Source: https://developers.deepgram.com/reference/manage/projects/list (2026-11-25, not opened) */
const apiKey = oneQuestion({
  url: 'https://api.deepgram.com/v1/projects',
  carried: { header: 'authorization', before: 'Token ' },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    return answer.status === 401 && body.ok && textAt(body.value, 'err_code') === 'INVALID_AUTH'
      ? { kind: 'dead', reason: 'not-accepted', detail: 'INVALID_AUTH' }
      : undefined
  },
  identity: (json) => {
    const account = textAt(json, 'projects', 0, 'project_id')
    return account === undefined ? undefined : { account, ...present({ organisation: textAt(json, 'projects', 0, 'name') }) }
  },
})

export const online = defineOnline({ verify: { 'deepgram-api-key': apiKey }, access, revoke })
