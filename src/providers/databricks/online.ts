import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/** Source: https://docs.databricks.com/api/workspace/users (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://{host}/api/2.0/preview/scim/v2/Me',
  hosts: ['*.azuredatabricks.net', '*.cloud.databricks.com', '*.gcp.databricks.com'],
  dead: [],
  judge: (answer) =>
    [401, 403].includes(answer.status) && /"Invalid access token\b/.test(answer.text())
      ? { kind: 'dead', reason: 'not-accepted', detail: 'invalid access token' }
      : undefined,
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'userName') }) }
  },
})

export const online = defineOnline({ verify: { 'databricks-access-token': token }, access, revoke })
