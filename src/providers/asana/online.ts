import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/** Source: https://developers.asana.com/reference/getuser (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://app.asana.com/api/1.0/users/me',
  identity: (json) => {
    const account = textAt(json, 'data', 'gid')
    const facts = { user: textAt(json, 'data', 'email'), organisation: textAt(json, 'data', 'workspaces', 0, 'name') }
    return account === undefined ? undefined : { account, ...present(facts) }
  },
})

export const online = defineOnline({
  verify: {
    'asana-personal-access-token': token,
    'asana-personal-access-token-v1': token,
    'asana-personal-access-token-v0': token,
  },
  access,
  revoke,
})
