import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developers.salesloft.com/docs/api/me-index/ (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.salesloft.com/v2/me',
  identity: (json) => {
    const account = textAt(json, 'data', 'guid')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'data', 'email') }) }
  },
})

export const online = defineOnline({ verify: { 'salesloft-api-key': key, 'salesloft-api-key-of-version-2': key } })
