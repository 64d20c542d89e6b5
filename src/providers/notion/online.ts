import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/** Source: https://developers.notion.com/reference/get-self (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.notion.com/v1/users/me',
  headers: { 'notion-version': '2022-06-28' },
  identity: (json) => {
    const account = textAt(json, 'id')
    if (textAt(json, 'object') !== 'user' || account === undefined) return undefined
    return { account, ...present({ user: textAt(json, 'name'), organisation: textAt(json, 'bot', 'workspace_name') }) }
  },
})

export const online = defineOnline({
  verify: { 'notion-integration-token': token, 'notion-legacy-token': token },
  access,
  revoke,
})
