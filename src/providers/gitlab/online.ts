import { present, textAt, textsAt, timeAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { HttpAnswer } from '#core/outgoing-request.ts'
import type { IdentityFacts, Verdict } from '#core/verify.ts'
import { revoke } from './revoke.ts'
import { access } from './access.ts'

/** Tokens say nothing of the server they are for, so a refusal here proves nothing; one of a configured server does. */
const publicBase = 'https://gitlab.com'

const accessToken = oneQuestion({
  url: '/api/v4/personal_access_tokens/self',
  publicBase,
  carried: { header: 'private-token' },
  judge: (answer) => scopeOrState(answer),
  identity: (json): IdentityFacts | undefined => {
    const user = textAt(json, 'user_id')
    if (user === undefined) return undefined
    return {
      user,
      ...present({ expiresAt: timeAt(json, 'expires_at'), createdAt: timeAt(json, 'created_at') }),
      ...present({ lastUsedAt: timeAt(json, 'last_used_at') }),
      scopes: textsAt(json, ['scopes']),
    }
  },
})

/** A token that may not do this has been recognised; one that is revoked or over is told apart by its own fields. */
function scopeOrState(answer: HttpAnswer): Verdict | undefined {
  const body = answer.json()
  if (!body.ok) return undefined
  if (answer.status === 403 && textAt(body.value, 'error') === 'insufficient_scope')
    return { kind: 'live', identity: {}, limited: 'insufficient_scope' }
  if (answer.status !== 200) return undefined
  if (valueAt(body.value, 'revoked') === true) return { kind: 'dead', reason: 'revoked' }
  return valueAt(body.value, 'active') === false ? { kind: 'dead', reason: 'expired' } : undefined
}

const session = oneQuestion({
  url: '/api/v4/user',
  publicBase,
  carried: { header: 'cookie', before: '_gitlab_session=' },
  identity: (json) => {
    const user = textAt(json, 'username')
    return user === undefined ? undefined : { user, ...present({ account: textAt(json, 'id') }) }
  },
})

const jobToken = oneQuestion({
  url: '/api/v4/job',
  publicBase,
  carried: { header: 'job-token' },
  identity: (json) => {
    const job = textAt(json, 'id')
    const user = textAt(json, 'user', 'username')
    return job === undefined ? undefined : { ...present({ user }), other: { job } }
  },
})

// Runners have `POST /runners/verify`, which may add a manager of that name to the runner; so they are not asked.
export const online = defineOnline({
  selfHosted: 'https://gitlab.example.com',
  verify: {
    'gitlab-personal-access-token': accessToken,
    'gitlab-legacy-token': accessToken,
    'gitlab-ci-job-token': jobToken,
    'gitlab-session-cookie': session,
  },
  revoke,
  access,
})
