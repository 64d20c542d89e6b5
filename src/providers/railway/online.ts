import { inTurn } from '#core/in-turn.ts'
import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

const GRAPHQL = 'https://backboard.railway.com/graphql/v2'

/**
 * One form, three kinds: of an account, of a workspace, of a project. None is refused in words of its own, so no refusal
 * is a proof.
 */
const account = oneQuestion({
  url: GRAPHQL,
  method: 'POST',
  body: { json: { query: 'query { me { id email } }' } },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    return body.ok && textAt(body.value, 'errors', 0, 'message') === 'Not Authorized'
      ? { kind: 'dead', reason: 'not-accepted' }
      : undefined
  },
  identity: (json) => {
    const id = textAt(json, 'data', 'me', 'id')
    return id === undefined ? undefined : { account: id, ...present({ user: textAt(json, 'data', 'me', 'email') }) }
  },
})

const project = oneQuestion({
  url: GRAPHQL,
  method: 'POST',
  carried: { header: 'project-access-token' },
  body: { json: { query: 'query { projectToken { projectId environmentId } }' } },
  dead: [],
  identity: (json) => {
    const id = textAt(json, 'data', 'projectToken', 'projectId')
    return id === undefined ? undefined : { account: id }
  },
})

export const online = defineOnline({ verify: { 'railway-token': inTurn(account, project) } })
