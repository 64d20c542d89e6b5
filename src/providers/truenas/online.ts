import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://www.truenas.com/docs/scale/api/ (2026-11-25, not opened) */
const key = oneQuestion({
  url: '/api/v2.0/system/info',
  identity: (json) => {
    const organisation = textAt(json, 'hostname')
    return organisation === undefined ? undefined : { organisation }
  },
})

export const online = defineOnline({
  verify: { 'truenas-api-key': key, 'truenas-call-api-key': key },
  selfHosted: 'https://nas.corp.example',
})
