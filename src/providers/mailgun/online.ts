import { present, textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/**
 * A key that may only send for one domain may be refused like one that is none, so a refusal proves nothing.
 * Source: https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/domains (2026-11-25, not opened)
 */
const apiKey = oneQuestion({
  url: 'https://api.mailgun.net/v4/domains?limit=1',
  carried: { basic: ['=api', 'secret'] },
  dead: [],
  identity: (json) =>
    Array.isArray(valueAt(json, 'items')) && textAt(json, 'total_count') !== undefined
      ? present({ organisation: textAt(json, 'items', 0, 'name') })
      : undefined,
})

export const online = defineOnline({
  verify: {
    'mailgun-api-key': apiKey,
    'mailgun-api-key-by-name': apiKey,
    'mailgun-private-key-by-name': apiKey,
    'mailgun-sending-key-by-name': apiKey,
  },
  access,
  revoke,
})
