import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developer.monday.com/api-reference/reference/me (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.monday.com/v2',
  method: 'POST',
  carried: { header: 'authorization' },
  body: { json: { query: '{ me { id email account { name } } }' } },
  identity: (json) => {
    const account = textAt(json, 'data', 'me', 'id')
    return account === undefined
      ? undefined
      : {
          account,
          ...present({
            user: textAt(json, 'data', 'me', 'email'),
            organisation: textAt(json, 'data', 'me', 'account', 'name'),
          }),
        }
  },
})

export const online = defineOnline({ verify: { 'monday-api-token': token, 'monday-api-token-by-name': token } })
