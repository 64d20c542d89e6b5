import { present, textAt, textsAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/** Source: https://airtable.com/developers/web/api/get-user-id-scopes (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.airtable.com/v0/meta/whoami',
  identity: (json) => {
    const account = textAt(json, 'id')
    if (account === undefined) return undefined
    const scopes = textsAt(json, ['scopes'])
    return { account, ...present({ user: textAt(json, 'email') }), ...(scopes.length === 0 ? {} : { scopes }) }
  },
})

export const online = defineOnline({
  verify: { 'airtable-personal-token': token, 'airtable-oauth-token': token },
  access,
  revoke,
})
