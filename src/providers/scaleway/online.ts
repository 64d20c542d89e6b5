import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://www.scaleway.com/en/developers/api/account/project-api/ (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.scaleway.com/account/v3/projects?page_size=1',
  carried: { header: 'x-auth-token' },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const type = body.ok ? textAt(body.value, 'type') : undefined
    if (type === 'permissions_denied') return { kind: 'live', identity: {}, limited: 'the key may not list projects' }
    if (type !== 'denied_authentication' || !body.ok) return undefined
    const expired = textAt(body.value, 'reason') === 'expired'
    return { kind: 'dead', reason: expired ? 'expired' : 'not-accepted', detail: type }
  },
  identity: (json) => {
    const account = textAt(json, 'projects', 0, 'organization_id')
    return account === undefined ? undefined : { account, ...present({ organisation: textAt(json, 'projects', 0, 'name') }) }
  },
})

export const online = defineOnline({ verify: { 'scaleway-secret-key': key } })
