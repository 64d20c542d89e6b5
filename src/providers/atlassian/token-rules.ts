import { defineRules } from '#core/rule.ts'
import { fake, fakeBytes } from '#core/samples.ts'
import { checkDatacenterToken } from './datacenter-token.ts'
import { checkToken, checksumOf } from './token-checksum.ts'

const API_TOKENS = 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/'
const withChecksum = (covered: string): string => covered + checksumOf(covered)

const apiToken = (): string => withChecksum(`ATATT3xFfGF0${fake('atlassian/api', 'base64url', 171)}=`)
const accessToken = (): string => withChecksum(`ATCTT3xFfGN0${fake('atlassian/access', 'base64url', 171)}=`)
const appPassword = (): string => withChecksum(`ATBB${fake('atlassian/app', 'base62', 24)}`)
const trello = (): string => withChecksum(`ATTA${fake('atlassian/trello', 'hex', 64)}`)

/** Base64 of a token id in digits, a colon, and random bytes: 33 bytes in all. */
export function fakeDatacenterToken(): string {
  const random = fakeBytes('atlassian/datacenter', 20)
  return Buffer.concat([Buffer.from(`${fake('atlassian/id', 'digits', 12)}:`), random]).toString('base64')
}

export const tokenRules = defineRules([
  {
    id: 'atlassian-api-token',
    name: 'Atlassian API token',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.95,
    keywords: ['ATATT3'],
    pattern: /(?<secret>ATATT3(?:[\w-]{80,300}=[0-9A-F]{8}|[\w=-]{186}))/i,
    notAfter: '\\w-',
    reach: 400,
    minEntropyBits: 3.5,
    check: checkToken,
    matches: () => [
      `JIRA_API_TOKEN=${apiToken()}`,
      `curl -u ops@acme.test:${apiToken()} https://acme.atlassian.test`,
      `"token": "${apiToken()}"`,
    ],
    rejects: () => ['ATATT3xFfGF0short=00000000', `x${apiToken()}`],
    references: [API_TOKENS],
  },
  {
    // Bitbucket workspaces, projects and repositories, and organisation administrators.
    id: 'atlassian-access-token',
    name: 'Atlassian access token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.95,
    keywords: ['ATCTT3'],
    pattern: /(?<secret>ATCTT3[\w-]{80,300}=[0-9A-F]{8})/i,
    notAfter: '\\w-',
    reach: 400,
    minEntropyBits: 3.5,
    check: checkToken,
    matches: () => [
      `BITBUCKET_TOKEN=${accessToken()}`,
      `git clone https://x-token-auth:${accessToken()}@bitbucket.org/acme/repo.git`,
    ],
    rejects: () => ['ATCTT3xFfGN0short=00000000', `x${accessToken()}`],
    references: ['https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/'],
  },
  {
    id: 'atlassian-bitbucket-app-password',
    name: 'Bitbucket app password',
    kind: 'password',
    severity: 'high',
    confidence: 0.9,
    keywords: ['ATBB'],
    pattern: /(?<secret>ATBB[A-Za-z0-9]{24}[0-9A-F]{8})/,
    notAfter: '\\w',
    minEntropyBits: 3.2,
    check: checkToken,
    matches: () => [`BITBUCKET_APP_PASSWORD=${appPassword()}`, `https://octo:${appPassword()}@bitbucket.org/acme/repo.git`],
    rejects: () => ['ATBBshort', `x${appPassword()}`, `${appPassword()}0`],
    references: ['https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/'],
  },
  {
    id: 'atlassian-trello-token',
    name: 'Trello API token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.95,
    keywords: ['ATTA'],
    pattern: /(?<secret>ATTA[0-9a-f]{64}[0-9A-Fa-f]{8})/,
    notAfter: '\\w',
    minEntropyBits: 3,
    check: checkToken,
    matches: () => [`TRELLO_TOKEN=${trello()}`, `https://api.trello.test/1/boards?key=k&token=${trello()}`],
    rejects: () => ['ATTACHMENT', `x${trello()}`, `${trello()}0`],
    references: ['https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/'],
  },
  {
    id: 'atlassian-bitbucket-datacenter-token',
    name: 'Bitbucket Data Center HTTP access token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.9,
    keywords: ['BBDC-'],
    pattern: /(?<secret>BBDC-[A-Za-z0-9+/]{40,50}={0,2})/,
    notAfter: 'A-Za-z0-9+/=',
    minEntropyBits: 3.2,
    check: checkDatacenterToken,
    matches: () => [`BITBUCKET_TOKEN=BBDC-${fakeDatacenterToken()}`, `Authorization: Bearer BBDC-${fakeDatacenterToken()}`],
    rejects: () => ['BBDC-1234', `BBDC-${fake('atlassian/notoken', 'base64', 44)}`],
    references: ['https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html'],
  },
])
