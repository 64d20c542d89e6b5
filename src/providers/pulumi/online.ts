import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/** Source: https://www.pulumi.com/docs/reference/cloud-rest-api/ (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.pulumi.com/api/user',
  carried: { header: 'authorization', before: 'token ' },
  identity: (json) => {
    const user = textAt(json, 'githubLogin')
    return user === undefined
      ? undefined
      : { user, ...present({ account: textAt(json, 'id'), organisation: textAt(json, 'organizations', 0, 'githubLogin') }) }
  },
})

export const online = defineOnline({ verify: { 'pulumi-access-token': token }, access, revoke })
