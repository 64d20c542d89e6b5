import { Secret } from '#base/secret.ts'
import { decodeBase64 } from '#base/encoding.ts'
import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { Carried } from '#core/request-form.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Source: https://docs.npmjs.com/cli/commands/npm-whoami (2026-11-25, not opened) */
const whoami = (carried: Carried): VerifyPlan =>
  oneQuestion({
    url: '/-/whoami',
    carried,
    identity: (json) => {
      const user = textAt(json, 'username')
      return user === undefined ? undefined : { user }
    },
  })

/** A credential that names its registry goes to no other. */
function atItsRegistry(plan: VerifyPlan): VerifyPlan {
  return {
    ...plan,
    parts: [...plan.parts, 'registry'],
    begin: (credential, setting) => {
      const { host } = new URL(setting.baseUrl ?? 'https://none.invalid')
      const [named] = credential['registry']!.reveal()
        .replace(/^https?:\/\/|^\/\//, '')
        .split('/')
      return named?.toLowerCase() === host
        ? plan.begin(credential, setting)
        : { kind: 'unknown', reason: 'not-configured', detail: 'it is for another registry than the configured one' }
    },
  }
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
