import { present, textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/**
 * Asks the cluster who one is. Nothing is stored, and all who authenticate may ask; clusters before 1.28 do not know the question.
 * Source: https://kubernetes.io/docs/reference/access-authn-authz/authentication/#self-subject-review (2026-11-25, not opened)
 */
const token = oneQuestion({
  url: '/apis/authentication.k8s.io/v1/selfsubjectreviews',
  method: 'POST',
  body: { json: { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' } },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    // What stands before a cluster refuses too, though not with its own object.
    return answer.status === 401 && body.ok && valueAt(body.value, 'kind') === 'Status'
      ? { kind: 'dead', reason: 'not-accepted', detail: 'status 401' }
      : undefined
  },
  identity: (json) => {
    const user = textAt(json, 'status', 'userInfo', 'username')
    // A cluster that lets strangers in answers them as well.
    if (user === undefined || user === 'system:anonymous') return undefined
    return { user, ...present({ account: textAt(json, 'status', 'userInfo', 'uid') }) }
  },
})

export const online = defineOnline({
  verify: {
    'kubernetes-service-account-token': token,
    'kubernetes-kubeconfig-token': token,
    'kubernetes-openshift-token': token,
  },
  selfHosted: 'https://kubernetes.corp.example',
})
