import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.datastax.com/en/astra-api-docs/_attachments/devopsv2/index.html (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.astra.datastax.com/v2/currentOrg',
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account }
  },
})

export const online = defineOnline({ verify: { 'datastax-application-token': token } })
