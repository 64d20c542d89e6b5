import { present, textAt, timeAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import type { PlansByRule } from '#core/online.ts'
import type { HttpAnswer } from '#core/outgoing-request.ts'
import type { IdentityFacts, VerifyPlan } from '#core/verify.ts'

const HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' }
/** Authenticated, but an organisation's policy or a missing permission stands in the way. */
const limited = { 403: 'GitHub refuses what was asked' }

/** `GET /user` needs no scope; the scopes of a classic token are in a header of every answer. */
const user = oneQuestion({
  url: 'https://api.github.com/user',
  headers: HEADERS,
  limited,
  identity: (json, answer) => {
    const login = textAt(json, 'login')
    return login === undefined
      ? undefined
      : { user: login, ...present({ account: textAt(json, 'id') }), ...tokenFacts(answer) }
  },
})

const installation = oneQuestion({
  url: 'https://api.github.com/installation/repositories?per_page=1',
  headers: HEADERS,
  limited,
  identity: (json) => {
    const owner = textAt(json, 'repositories', 0, 'owner', 'login')
    const count = textAt(json, 'total_count')
    return count === undefined ? undefined : { ...present({ organisation: owner }), other: { repositories: count } }
  },
})

function tokenFacts({ headers }: HttpAnswer): IdentityFacts {
  const scopes = headers['x-oauth-scopes']
    ?.split(',')
    .map((scope) => scope.trim())
    .filter(Boolean)
  const expires = headers['github-authentication-token-expiration']
  return present({ scopes, expiresAt: timeAt({ expires }, 'expires') })
}

export const verify: PlansByRule<VerifyPlan> = {
  'github-personal-access-token': user,
  'github-fine-grained-token': user,
  'github-oauth-access-token': user,
  'github-app-user-token': user,
  'github-app-installation-token': installation,
}
