import { present, textAt, timeAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { revoke } from './revoke.ts'
import { access } from './access.ts'

/**
 * Source: https://docs.doppler.com/reference/auth-me (2026-11-25, not opened),
 * https://docs.rs/crate/doppler-rs/0.0.1/source/docs/AuthMeResponse.md (2026-11-25)
 */
const token = oneQuestion({
  url: 'https://api.doppler.com/v3/me',
  identity: (json) => {
    const account = textAt(json, 'slug')
    if (account === undefined) return undefined
    const times = { createdAt: timeAt(json, 'created_at'), lastUsedAt: timeAt(json, 'last_seen_at') }
    const names = { user: textAt(json, 'name'), organisation: textAt(json, 'workplace', 'name') }
    return { account, ...present({ ...names, ...times }) }
  },
})

export const online = defineOnline({
  verify: {
    'doppler-personal-token': token,
    'doppler-cli-token': token,
    'doppler-service-token': token,
    'doppler-service-account-token': token,
  },
  revoke,
  access,
})
