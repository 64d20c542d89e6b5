import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://next.sonarqube.com/sonarqube/web_api/api/authentication/validate (2026-11-25, not opened)',
  asks: 'GET https://sonar.corp.example/api/authentication/validate',
  cases: [
    [{ json: { valid: true } }, { kind: 'live' }],
    [{ status: 200, json: { valid: false } }, { kind: 'dead' }],
    [{ status: 401, json: {} }, { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
  baseUrl: 'https://sonar.corp.example',
}

describeVerify(provider, online, {
  'sonar-user-token': token,
  'sonar-project-token': token,
  'sonar-global-token': token,
  'sonar-legacy-token': token,
})
