import { defineRules, type Companion } from '#core/rule.ts'
import { fake, fakeUuid } from '#core/samples.ts'
import { ASSIGN } from './assignment.ts'

const LOGIN = 'https://developer.amazon.com/docs/login-with-amazon/documentation-overview.html'

/** The application that a secret belongs to; not secret. */
const clientId: Companion = {
  part: 'clientId',
  pattern: /(?<clientId>amzn1\.application-oa2-client\.[0-9a-f]{32})/,
  notBeside: 'A-Za-z0-9',
}

const application = (seed: string): string => `amzn1.application-oa2-client.${fake(seed, 'hex', 32)}`
const token = (kind: 'Atza' | 'Atzr', seed: string): string => `${kind}|${fake(seed, 'base64url', 360)}`

/** Credentials of Amazon's shops and sign-in, which are not IAM's. */
export const amazonRules = defineRules([
  {
    id: 'aws-mws-auth-token',
    name: 'Amazon Marketplace Web Service token',
    kind: 'access-token',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['amzn.mws.'],
    pattern: /(?<secret>amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
    minEntropyBits: 3,
    matches: () => [`MWS_AUTH_TOKEN=amzn.mws.${fakeUuid('mws/a')}`, `"token":"amzn.mws.${fakeUuid('mws/b')}"`],
    rejects: () => ['amzn.mws.token', `amzn.mws.${fakeUuid('mws/a')}0`],
    references: ['https://developer-docs.amazon.com/sp-api/docs/migrating-from-amazon-mws'],
  },
  {
    id: 'aws-login-client-secret',
    name: 'Login with Amazon client secret',
    kind: 'client-secret',
    severity: 'high',
    confidence: 0.95,
    keywords: ['amzn1.oa2-cs.v1.'],
    pattern: /(?<secret>amzn1\.oa2-cs\.v1\.[0-9a-f]{64})/,
    minEntropyBits: 3,
    companions: [{ ...clientId, optional: true }],
    matches: () => [
      `LWA_CLIENT_ID=${application('lwa/a')}\nLWA_CLIENT_SECRET=amzn1.oa2-cs.v1.${fake('lwa/b', 'hex', 64)}`,
      `client_secret: 'amzn1.oa2-cs.v1.${fake('lwa/c', 'hex', 64)}'`,
    ],
    rejects: () => [`amzn1.oa2-cs.v1.${fake('lwa/d', 'hex', 63)}`, `amzn1.oa2-cs.v1.${fake('lwa/d', 'hex', 64)}0`],
    references: [LOGIN],
  },
  {
    // Before the prefix a secret was 64 hex digits: it counts only beside its application's id.
    id: 'aws-login-client-secret-legacy',
    name: 'Login with Amazon client secret (without prefix)',
    kind: 'client-secret',
    severity: 'high',
    confidence: 0.85,
    keywords: ['amzn1.application-oa2-client.'],
    pattern: new RegExp(`client[_-]?secret${ASSIGN}(?<secret>[0-9a-f]{64})`, 'i'),
    notBefore: '',
    reach: 512,
    minEntropyBits: 3,
    companions: [clientId],
    check: (_, parts) => ({ verdict: parts['clientId'] === undefined ? 'reject' : 'neutral' }),
    matches: () => [
      `client_id=${application('lwa/e')}&client_secret=${fake('lwa/f', 'hex', 64)}`,
      `{"clientId":"${application('lwa/g')}","clientSecret":"${fake('lwa/h', 'hex', 64)}"}`,
    ],
    rejects: () => [
      `client_secret=${fake('lwa/f', 'hex', 64)}`,
      `${application('lwa/e')} client_secret=${fake('lwa/f', 'hex', 63)}`,
    ],
    references: [LOGIN],
  },
  {
    id: 'aws-login-refresh-token',
    name: 'Login with Amazon refresh token',
    kind: 'refresh-token',
    severity: 'high',
    confidence: 0.95,
    keywords: ['Atzr|', 'Atzr%7C'],
    pattern: /(?<secret>Atzr(?:\||%7C)[\w-]{100,2048}={0,2})/,
    notAfter: '\\w-',
    reach: 2200,
    minEntropyBits: 4,
    matches: () => [
      `SP_API_REFRESH_TOKEN="${token('Atzr', 'lwa/i')}"`,
      `refresh_token=${token('Atzr', 'lwa/j').replace('|', '%7C')}`,
    ],
    rejects: () => ['Atzr|IQEBLzAtAhRPpMJxdwVz2Nn6f2y', token('Atzr', 'lwa/i').replace('|', '.')],
    references: ['https://developer.amazon.com/docs/login-with-amazon/refresh-token.html'],
  },
  {
    id: 'aws-login-access-token',
    name: 'Login with Amazon access token',
    kind: 'access-token',
    severity: 'low',
    confidence: 0.95,
    keywords: ['Atza|', 'Atza%7C'],
    pattern: /(?<secret>Atza(?:\||%7C)[\w-]{100,2048}={0,2})/,
    notAfter: '\\w-',
    reach: 2200,
    minEntropyBits: 4,
    matches: () => [`x-amz-access-token: ${token('Atza', 'lwa/k')}`, `"access_token":"${token('Atza', 'lwa/l')}"`],
    rejects: () => ['Atza|IQEBLjAsAhRmHjNgHpi0U', token('Atza', 'lwa/k').replace('|', '.')],
    references: ['https://developer.amazon.com/docs/login-with-amazon/access-token.html'],
  },
])
