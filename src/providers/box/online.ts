import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/** Source: https://developer.box.com/reference/get-users-me/ (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.box.com/2.0/users/me',
  identity: (json) => {
    const account = textAt(json, 'id')
    if (textAt(json, 'type') !== 'user' || account === undefined) return undefined
    return { account, ...present({ user: textAt(json, 'login'), organisation: textAt(json, 'enterprise', 'name') }) }
  },
})

export const online = defineOnline({ verify: { 'box-access-token': token }, access, revoke })
