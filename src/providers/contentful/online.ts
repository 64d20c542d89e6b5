import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/**
 * Source: https://www.contentful.com/developers/docs/references/content-management-api/#/reference/users (2026-11-25, not opened)
 */
const management = oneQuestion({
  url: 'https://api.contentful.com/users/me',
  identity: (json) => {
    const account = textAt(json, 'sys', 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'email') }) }
  },
})

export const online = defineOnline({
  verify: { 'contentful-management-token': management, 'contentful-legacy-management-token': management },
})
