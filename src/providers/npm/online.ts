import { Secret } from '#base/secret.ts'
import { decodeBase64 } from '#base/encoding.ts'
import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { Step } from '#core/conversation.ts'
import type { HttpAnswer } from '#core/outgoing-request.ts'
import type { Carried } from '#core/request-form.ts'
import type { Verdict, VerifyPlan } from '#core/verify.ts'
import { access, revoke } from './reach.ts'
import { atItsRegistry } from './registry.ts'

/**
 * Some registries take whoever is refused for nobody, and answer nobody too; then the profile is asked for, which only somebody has.
 * Source: https://docs.npmjs.com/cli/commands/npm-whoami, https://docs.npmjs.com/cli/commands/npm-profile (2026-11-25, not opened)
 */
function whoami(carried: Carried): VerifyPlan {
  const first = oneQuestion({
    url: '/-/whoami',
    carried,
    identity: (json) => {
      const user = textAt(json, 'username')
      return user === undefined ? undefined : { user }
    },
  })
  const profile = oneQuestion({ url: '/-/npm/v1/user', carried, identity: () => undefined })
  return {
    ...first,
    begin: (credential, setting) => {
      const step = first.begin(credential, setting)
      if (step.kind !== 'ask') return step
      const judge = (answer: HttpAnswer): Step<Verdict> =>
        isNobody(answer) ? profile.begin(credential, setting) : step.judge(answer)
      return { ...step, judge }
    },
  }
}

function isNobody(answer: HttpAnswer): boolean {
  const body = answer.json()
  return answer.status === 200 && body.ok && JSON.stringify(body.value) === '{}'
}

const userAndPassword = whoami({ basic: ['username', 'secret'] })
/** npm keeps the password in base64. */
const encodedPassword: VerifyPlan = {
  ...userAndPassword,
  begin: (credential, setting) => {
    const password = decodeBase64(credential['secret']!.reveal())
    return password === undefined
      ? { kind: 'unknown', reason: 'structure-fails' }
      : userAndPassword.begin({ ...credential, secret: new Secret(password.toString('utf8')) }, setting)
  },
}

export const online = defineOnline({
  testedWith: ['Verdaccio'],
  access,
  revoke,
  selfHosted: 'https://npm.example.net',
  verify: {
    'npm-access-token': whoami('bearer'),
    'npm-legacy-token-variable': whoami('bearer'),
    'npm-token-by-name': whoami('bearer'),
    'npm-legacy-auth-token': atItsRegistry(whoami('bearer')),
    'npm-registry-auth-token': atItsRegistry(whoami('bearer')),
    'npm-basic-auth': atItsRegistry(whoami({ header: 'authorization', before: 'Basic ' })),
    'npm-password': atItsRegistry(encodedPassword),
  },
})
