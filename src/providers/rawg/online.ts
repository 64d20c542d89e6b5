import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** A month that is used up may be refused with 401 as well. Source: https://api.rawg.io/docs/ (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.rawg.io/api/genres?page_size=1',
  carried: { query: 'key' },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const said = answer.status === 401 && body.ok ? textAt(body.value, 'error') : undefined
    return said?.toLowerCase().startsWith('the api key is not found') === true
      ? { kind: 'dead', reason: 'not-accepted', detail: 'the api key is not found' }
      : undefined
  },
  identity: (json) => (textAt(json, 'count') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'rawg-api-key': key } })
