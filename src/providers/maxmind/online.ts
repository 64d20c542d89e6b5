import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/**
 * An endpoint for this very purpose: 204 without a body for a key that exists, 401 for others.
 * Source: https://dev.maxmind.com/license-key-validation-api/ (2026-11-25)
 */
const key = oneQuestion({
  url: 'https://secret-scanning.maxmind.com/secrets/validate-license-key',
  method: 'POST',
  carried: 'body',
  body: { form: { license_key: '{secret}' } },
  judge: ({ status }) => (status === 204 ? { kind: 'live', identity: {} } : undefined),
  identity: () => undefined,
})

export const online = defineOnline({ verify: { 'maxmind-license-key': key } })
