import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://api.codacy.com/api/api-docs#getuser (2026-11-25, not opened) */
const token = oneQuestion({
  url: '/api/v3/user',
  publicBase: 'https://app.codacy.com',
  carried: { header: 'api-token' },
  identity: (json) => {
    const account = textAt(json, 'data', 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'data', 'mainEmail') }) }
  },
})

export const online = defineOnline({ verify: { 'codacy-account-token': token }, selfHosted: 'https://codacy.corp.example' })
