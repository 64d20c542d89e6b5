import { present, textAt, timeAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { revoke } from './revoke.ts'
import { access } from './access.ts'

/** Source: https://huggingface.co/docs/hub/api (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://huggingface.co/api/whoami-v2',
  identity: (json) => {
    const user = textAt(json, 'name')
    if (user === undefined) return undefined
    const role = textAt(json, 'auth', 'accessToken', 'role')
    const organisation = textAt(json, 'orgs', 0, 'name')
    const createdAt = timeAt(json, 'auth', 'accessToken', 'createdAt')
    return {
      user,
      ...present({ account: textAt(json, 'id'), organisation, createdAt }),
      ...(role ? { scopes: [role] } : {}),
    }
  },
})

export const online = defineOnline({
  verify: {
    'huggingface-user-token': token,
    'huggingface-organization-token': token,
    'huggingface-oauth-token': token,
    'huggingface-legacy-token': token,
  },
  revoke,
  access,
})
