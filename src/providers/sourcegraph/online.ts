import { one } from '#core/found.ts'
import { listAt, present, textAt, valueAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import { byHandOnly, DELETES_TOKEN, oneAction } from '#core/one-action.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { renewalPage, tokenPage } from '#core/usual-pages.ts'
import type { RequestForm } from '#core/request-form.ts'

const graph = {
  url: '/.api/graphql',
  publicBase: 'https://sourcegraph.com',
  method: 'POST',
  carried: { header: 'authorization', before: 'token ' },
} as const satisfies RequestForm
const ME = '{ currentUser { username siteAdmin emails { email } organizations { nodes { name } } } }'

/** Source: https://sourcegraph.com/docs/cli/how-tos/revoking_an_access_token (2026-11-25) */
const token = oneQuestion({
  ...graph,
  body: { json: { query: ME } },
  identity: (json) => {
    const user = textAt(json, 'data', 'currentUser', 'username')
    const account = textAt(json, 'data', 'currentUser', 'emails', 0, 'email')
    return user === undefined ? undefined : { user, ...present({ account }) }
  },
})

const access = lookAround(
  [
    {
      ...graph,
      what: 'user',
      body: { json: { query: ME } },
      finds: (json) => {
        const user = textAt(json, 'data', 'currentUser', 'username')
        if (user === undefined) return undefined
        const isAdmin = valueAt(json, 'data', 'currentUser', 'siteAdmin') === true
        const organisations = listAt(json, 'data', 'currentUser', 'organizations', 'nodes')
        return [
          ...(one(isAdmin ? 'site admin' : 'user', user, isAdmin ? 'critical' : 'high', 'siteAdmin') ?? []),
          ...organisations.flatMap((each) => one('organization', textAt(each, 'name'), 'high', 'organizations') ?? []),
        ]
      },
    },
  ],
  ['repositories: not asked for, there may be millions'],
)

/** The mutation takes the token itself. */
const ownToken = oneAction({
  ...graph,
  body: {
    json: {
      query: 'mutation ($token: String!) { deleteAccessToken(byToken: $token) { alwaysNil } }',
      variables: { token: '{secret}' },
    },
  },
  judge: (answer) => {
    const body = answer.json()
    if (answer.status !== 200) return undefined
    const isDone = body.ok && listAt(body.value, 'errors').length === 0 && valueAt(body.value, 'data', 'deleteAccessToken')
    return isDone === false || isDone === undefined || isDone === null
      ? { kind: 'unknown', reason: 'unexpected-answer', detail: 'the mutation says errors' }
      : { kind: 'done' }
  },
  effect: DELETES_TOKEN,
})

const page = tokenPage('https://sourcegraph.com/user/settings/tokens')

export const online = defineOnline({
  selfHosted: 'https://sourcegraph.example.com',
  verify: { 'sourcegraph-access-token': token },
  access: { 'sourcegraph-access-token': access },
  revoke: {
    'sourcegraph-access-token': { actions: [ownToken], page },
    'sourcegraph-legacy-token': byHandOnly(page),
    'sourcegraph-gateway-token': byHandOnly(renewalPage('https://accounts.sourcegraph.com/cody/subscription')),
  },
})
