import { fake, fakeUuid } from '#core/samples.ts'
import { describeAccess, type AccessContract } from '#testing/access-contract.ts'
import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { describeRevoke, type ActionContract } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const REALM = 'https://sso.example.com/realms/acme'
const source = 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2 (2026-11-25, not opened)'
const asks = `GET ${REALM}/.well-known/openid-configuration`
const discovery = {
  json: {
    issuer: REALM,
    token_endpoint: `${REALM}/protocol/openid-connect/token`,
    introspection_endpoint: `${REALM}/protocol/openid-connect/token/introspect`,
    registration_endpoint: `${REALM}/clients-registrations/openid-connect`,
  },
}
const given = { json: { access_token: fake('keycloak/online/token', 'base62', 43), expires_in: 300, token_type: 'Bearer' } }
const refused = (status: number, error: string) => ({ status, json: { error } })

const verify: Omit<RuleContract, 'parts'> = {
  source,
  asks,
  cases: [
    [
      [discovery, { json: { ...given.json, scope: 'pay email' } }],
      { kind: 'live', identity: { user: 'billing', scopes: ['pay', 'email'] } },
    ],
    [[discovery, refused(401, 'invalid_client')], { kind: 'dead', reason: 'not-accepted' }],
    [[discovery, refused(400, 'unauthorized_client')], { kind: 'live', limited: 'unauthorized_client' }],
    [[discovery, refused(400, 'invalid_request')], { kind: 'unknown' }],
    [{ status: 404, json: {} }, { kind: 'unknown' }],
    [{ json: { token_endpoint: 'https://other.example/token' } }, { kind: 'unknown', reason: 'not-configured' }],
  ],
}
const access: Omit<AccessContract, 'parts'> = {
  source: 'https://www.rfc-editor.org/rfc/rfc7662 (2026-11-25, not opened)',
  answers: [discovery, given, { json: { active: true, scope: 'pay' } }],
  grants: [
    { action: 'client_credentials', resource: 'client billing', severity: 'high' },
    { action: 'pay', severity: 'medium', proof: 'introspection: scope' },
  ],
  gaps: ['what services take its tokens for', 'users that sign in'],
}
const revoke: Omit<ActionContract, 'parts'> = {
  source: 'https://www.rfc-editor.org/rfc/rfc7592#section-2.3 (2026-11-25, not opened)',
  asks,
  admin: { registrationToken: fake('keycloak/online/registration', 'base62', 43) },
  cases: [
    [[discovery, { status: 204 }], { kind: 'done' }],
    [[discovery, { status: 401 }], { kind: 'refused' }],
    [{ json: { token_endpoint: `${REALM}/token` } }, { kind: 'refused' }],
  ],
}

const PARTS = {
  'keycloak-client-secret': { clientId: 'billing', secret: fakeUuid('keycloak/online') },
  'keycloak-client-secret-letters-and-digits': { clientId: 'billing', secret: fake('keycloak/online', 'base62', 32) },
}
const forEach = <Contract>(make: (parts: Readonly<Record<string, string>>) => Contract): Record<string, Contract> =>
  Object.fromEntries(Object.entries(PARTS).map(([rule, parts]) => [rule, make(parts)]))

describeVerify(
  provider,
  online,
  forEach((parts) => ({ ...verify, parts })),
)
describeAccess(
  provider,
  online,
  forEach((parts) => ({ ...access, parts })),
)
describeRevoke(
  provider,
  online,
  forEach((parts) => [{ ...revoke, parts }]),
)
