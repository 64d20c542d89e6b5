import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/** Source: https://api-docs.render.com/reference/list-owners (2026-11-25, not opened) */
const apiKey = oneQuestion({
  url: 'https://api.render.com/v1/owners?limit=1',
  identity: (json) => {
    const account = textAt(json, 0, 'owner', 'id')
    const facts = { user: textAt(json, 0, 'owner', 'email'), organisation: textAt(json, 0, 'owner', 'name') }
    return account === undefined ? undefined : { account, ...present(facts) }
  },
})

export const online = defineOnline({ verify: { 'render-api-key': apiKey }, access, revoke })
