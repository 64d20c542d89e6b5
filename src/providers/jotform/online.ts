import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/**
 * Accounts in Europe, under HIPAA and of companies are at other hosts.
 * Source: https://api.jotform.com/docs/#user (2026-11-25, not opened)
 */
const key = oneQuestion({
  url: '/user',
  publicBase: 'https://api.jotform.com',
  carried: { header: 'apikey' },
  identity: (json) => {
    const user = textAt(json, 'content', 'username')
    return user === undefined ? undefined : { user }
  },
})

export const online = defineOnline({ verify: { 'jotform-api-key': key }, selfHosted: 'https://eu-api.jotform.com' })
