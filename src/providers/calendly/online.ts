import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developer.calendly.com/api-docs/005832c83aeae-get-current-user (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.calendly.com/users/me',
  identity: (json) => {
    const user = textAt(json, 'resource', 'email')
    return user === undefined
      ? undefined
      : {
          user,
          ...present({
            account: textAt(json, 'resource', 'uri'),
            organisation: textAt(json, 'resource', 'current_organization'),
          }),
        }
  },
})

export const online = defineOnline({ verify: { 'calendly-access-token': token } })
