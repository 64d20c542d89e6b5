import { textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developer.flutterwave.com/v3.0.0/reference/get-all-banks (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.flutterwave.com/v3/banks/NG',
  identity: (json) =>
    valueAt(json, 'status') === 'success' && textAt(json, 'data', 0, 'code') !== undefined ? {} : undefined,
})

export const online = defineOnline({ verify: { 'flutterwave-secret-key': key, 'flutterwave-test-secret-key': key } })
