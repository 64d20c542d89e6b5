import { valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://next.sonarqube.com/sonarqube/web_api/api/authentication/validate (2026-11-25, not opened) */
const token = oneQuestion({
  url: '/api/authentication/validate',
  publicBase: 'https://sonarcloud.io',
  carried: { basic: ['secret', '='] },
  judge: (answer) => {
    const body = answer.json()
    return body.ok && valueAt(body.value, 'valid') === false
      ? { kind: 'dead', reason: 'not-accepted', detail: 'valid: false' }
      : undefined
  },
  identity: (json) => (valueAt(json, 'valid') === true ? {} : undefined),
})

export const online = defineOnline({
  verify: {
    'sonar-user-token': token,
    'sonar-project-token': token,
    'sonar-global-token': token,
    'sonar-legacy-token': token,
  },
  selfHosted: 'https://sonar.corp.example',
})
