import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.couchbase.com/cloud/management-api-reference/index.html (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://cloudapi.cloud.couchbase.com/v4/organizations',
  identity: (json) => {
    const account = textAt(json, 'data', 0, 'id')
    return account === undefined ? undefined : { account, ...present({ organisation: textAt(json, 'data', 0, 'name') }) }
  },
})

export const online = defineOnline({ verify: { 'couchbase-capella-api-key': key } })
