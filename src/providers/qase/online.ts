import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developers.qase.io/reference/get-projects (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.qase.io/v1/project?limit=1',
  carried: { header: 'token' },
  identity: (json) => (textAt(json, 'result', 'total') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'qase-api-token': token, 'qase-api-token-of-the-older-form': token } })
