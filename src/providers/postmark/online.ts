import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/** Source: https://postmarkapp.com/developer/api/servers-api (2026-11-25, not opened) */
const account = oneQuestion({
  url: 'https://api.postmarkapp.com/servers?count=1&offset=0',
  carried: { header: 'x-postmark-account-token' },
  identity: (json) => {
    const servers = textAt(json, 'TotalCount')
    return servers === undefined ? undefined : { other: { servers } }
  },
})

/** Source: https://postmarkapp.com/developer/api/server-api (2026-11-25, not opened) */
const server = oneQuestion({
  url: 'https://api.postmarkapp.com/server',
  carried: { header: 'x-postmark-server-token' },
  identity: (json) => {
    const id = textAt(json, 'ID')
    return id === undefined ? undefined : { account: id, ...present({ organisation: textAt(json, 'Name') }) }
  },
})

export const online = defineOnline({
  verify: { 'postmark-account-token': account, 'postmark-server-token': server },
  access,
  revoke,
})
