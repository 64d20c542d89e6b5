import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const review = (userInfo: Readonly<Record<string, string>>) => ({ kind: 'SelfSubjectReview', status: { userInfo } })
const token: RuleContract = {
  source:
    'https://kubernetes.io/docs/reference/access-authn-authz/authentication/#self-subject-review (2026-11-25, not opened)',
  asks: 'POST https://kubernetes.corp.example/apis/authentication.k8s.io/v1/selfsubjectreviews',
  cases: [
    [
      { status: 201, json: review({ username: 'system:serviceaccount:ci:deployer', uid: 'u1' }) },
      { kind: 'live', identity: { user: 'system:serviceaccount:ci:deployer', account: 'u1' } },
    ],
    [{ status: 401, json: { kind: 'Status', code: 401, reason: 'Unauthorized' } }, { kind: 'dead' }],
    [{ status: 401, json: { message: 'gateway' } }, { kind: 'unknown' }],
    [{ status: 201, json: review({ username: 'system:anonymous' }) }, { kind: 'unknown' }],
    [{ status: 404, json: { kind: 'Status', code: 404 } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'kubernetes-service-account-token': token,
  'kubernetes-kubeconfig-token': token,
  'kubernetes-openshift-token': token,
})
