import { present, textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/** Source: https://developers.mailersend.com/api/v1/domains.html (2026-11-25, not opened) */
const apiToken = oneQuestion({
  url: 'https://api.mailersend.com/v1/domains?limit=10',
  identity: (json) =>
    Array.isArray(valueAt(json, 'data')) ? present({ organisation: textAt(json, 'data', 0, 'name') }) : undefined,
})

export const online = defineOnline({ verify: { 'mailersend-api-token': apiToken }, access, revoke })
