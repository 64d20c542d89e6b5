import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://databento.com/docs/api-reference-historical/metadata/metadata-list-publishers (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://hist.databento.com/v0/metadata.list_publishers',
  carried: { basic: ['secret', '='] },
  identity: (json) => (textAt(json, 0, 'publisher_id') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'databento-access-key': key } })
