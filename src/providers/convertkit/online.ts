import { present, textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developers.kit.com/v3#account (2026-11-25, not opened) */
const secretKey = oneQuestion({
  url: 'https://api.convertkit.com/v3/account',
  carried: { query: 'api_secret' },
  identity: (json) => {
    const user = textAt(json, 'primary_email_address')
    return user === undefined ? undefined : { user, ...present({ organisation: textAt(json, 'name') }) }
  },
})

/** Source: https://developers.kit.com/v3#forms (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.convertkit.com/v3/forms',
  carried: { query: 'api_key' },
  identity: (json) => (Array.isArray(valueAt(json, 'forms')) ? {} : undefined),
})

export const online = defineOnline({ verify: { 'convertkit-api-secret': secretKey, 'convertkit-api-key': key } })
