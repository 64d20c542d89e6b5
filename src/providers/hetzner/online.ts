import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/** Source: https://docs.hetzner.cloud/reference/cloud#locations (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.hetzner.cloud/v1/locations',
  identity: (json) => (textAt(json, 'locations', 0, 'id') === undefined ? undefined : {}),
})

export const online = defineOnline({ verify: { 'hetzner-api-token': token }, access, revoke })
