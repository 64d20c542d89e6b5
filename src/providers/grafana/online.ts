import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/**
 * Source: https://grafana.com/docs/grafana/latest/developer-resources/api-reference/http-api/api-legacy/org/ (2026-11-25,
 * not opened)
 */
const token = oneQuestion({
  url: '/api/org',
  limited: { 403: 'permission missing' },
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account, ...present({ organisation: textAt(json, 'name') }) }
  },
})

export const online = defineOnline({
  selfHosted: 'https://grafana.example.com',
  verify: { 'grafana-service-account-token': token, 'grafana-api-key': token, 'grafana-key-by-name': token },
  access,
  revoke,
})
