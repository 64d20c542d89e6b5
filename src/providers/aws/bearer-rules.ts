import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkBedrockLongTerm, checkEcrToken, checkEncodedAddress } from './bearer-token.ts'
import { keyIdOf } from './account-id.ts'
import { ASSIGN } from './assignment.ts'

const ACCOUNT = '123456789012'
const BEDROCK_KEYS = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_bedrock.html'

const encoded = (text: string): string => Buffer.from(text).toString('base64')
const signed = (head: string, service: string, seed: string): string =>
  `${head}&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${keyIdOf('ASIA', ACCOUNT, seed)}%2F20261124%2Feu-west-1%2F${service}%2Faws4_request&X-Amz-Date=20261124T080000Z&X-Amz-Expires=43200&X-Amz-SignedHeaders=host&X-Amz-Signature=${fake(seed, 'hex', 64)}`

const longTerm = (seed: string): string =>
  `ABSK${encoded(`BedrockAPIKey-${fake(seed, 'base36', 4)}-at-${ACCOUNT}:${fake(seed, 'base64', 44)}`)}`
const shortTerm = (seed: string): string =>
  `bedrock-api-key-${encoded(`${signed('bedrock.amazonaws.com/?Action=CallWithBearerToken', 'bedrock', seed)}&Version=1`)}`
const eksToken = (seed: string): string =>
  `k8s-aws-v1.${Buffer.from(signed('https://sts.eu-west-1.amazonaws.com/?Action=GetCallerIdentity&Version=2011-06-15', 'sts', seed)).toString('base64url')}`
const ecrToken = (seed: string): string =>
  encoded(
    JSON.stringify({
      payload: fake(seed, 'base64', 900),
      datakey: fake(`${seed}/2`, 'base64', 300),
      version: '2',
      type: 'DATA_KEY',
      expiration: 1795555555,
    }),
  )
const appSync = (seed: string): string => `da2-${fake(seed, 'base36', 26)}`

export const bearerRules = defineRules([
  {
    id: 'aws-bedrock-api-key',
    name: 'Amazon Bedrock API key (long-term)',
    kind: 'api-key',
    severity: 'critical',
    confidence: 0.9,
    keywords: ['ABSK'],
    pattern: /(?<secret>ABSK[A-Za-z0-9+/]{80,260}={0,2})/,
    notBefore: 'A-Za-z0-9+/',
    notAfter: 'A-Za-z0-9+/=',
    reach: 300,
    minEntropyBits: 3.5,
    check: checkBedrockLongTerm,
    matches: () => [
      `AWS_BEARER_TOKEN_BEDROCK=${longTerm('bedrock/a')}`,
      `"Authorization": "Bearer ${longTerm('bedrock/b')}"`,
    ],
    rejects: () => [longTerm('bedrock/a').slice(0, 60), `x${longTerm('bedrock/a')}`],
    references: [BEDROCK_KEYS],
  },
  {
    id: 'aws-bedrock-short-term-api-key',
    name: 'Amazon Bedrock API key (short-term)',
    kind: 'session',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['bedrock-api-key-'],
    pattern: /(?<secret>bedrock-api-key-[A-Za-z0-9+/_-]{200,5000}={0,2})/,
    notAfter: 'A-Za-z0-9+/=_-',
    reach: 5200,
    minEntropyBits: 4,
    check: (secret) => checkEncodedAddress(secret.slice('bedrock-api-key-'.length)),
    matches: () => [`AWS_BEARER_TOKEN_BEDROCK=${shortTerm('bedrock/c')}`, `token = "${shortTerm('bedrock/d')}"`],
    rejects: () => ['bedrock-api-key-rotation-policy', `bedrock-api-key-${fake('bedrock/noise', 'base64', 100)}`],
    references: [BEDROCK_KEYS],
  },
  {
    id: 'aws-eks-token',
    name: 'Amazon EKS cluster token',
    kind: 'session',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['k8s-aws-v1.'],
    pattern: /(?<secret>k8s-aws-v1\.[A-Za-z0-9_-]{200,5000})/,
    notAfter: 'A-Za-z0-9_-',
    reach: 5200,
    check: (secret) => checkEncodedAddress(secret.slice('k8s-aws-v1.'.length)),
    matches: () => [`token: ${eksToken('eks/a')}`, `{"status":{"token":"${eksToken('eks/b')}"}}`],
    rejects: () => ['k8s-aws-v1.short', `k8s-aws-v2.${fake('eks/noise', 'base64url', 300)}`],
    references: ['https://docs.aws.amazon.com/cli/latest/reference/eks/get-token.html'],
  },
  {
    // Base64 of a JSON object that starts with "payload"; good for 12 hours.
    id: 'aws-ecr-login-password',
    name: 'Amazon ECR login password',
    kind: 'session',
    severity: 'medium',
    confidence: 0.85,
    keywords: ['eyJwYXlsb2FkI'],
    pattern: /(?<secret>eyJwYXlsb2FkI[A-Za-z0-9+/]{400,6000}={0,2})/,
    notBefore: 'A-Za-z0-9+/',
    notAfter: 'A-Za-z0-9+/=._-',
    reach: 6100,
    check: checkEcrToken,
    matches: () => [
      `docker login -u AWS -p ${ecrToken('ecr/a')} ${ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com`,
      `ECR_PASSWORD="${ecrToken('ecr/b')}"`,
    ],
    rejects: () => [encoded('{"payload": 1}'), encoded(JSON.stringify({ payload: fake('ecr/c', 'base64', 600) }))],
    references: ['https://docs.aws.amazon.com/cli/latest/reference/ecr/get-login-password.html'],
  },
  {
    id: 'aws-appsync-api-key',
    name: 'AWS AppSync API key',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['da2-'],
    pattern: /(?<secret>da2-[a-z0-9]{26})/,
    notBefore: 'A-Za-z0-9_-',
    notAfter: 'A-Za-z0-9_-',
    minEntropyBits: 3.2,
    matches: () => [`"aws_appsync_apiKey": "${appSync('appsync/a')}"`, `x-api-key: ${appSync('appsync/b')}`],
    rejects: () => [`${appSync('appsync/a')}x`, `da3-${fake('appsync/c', 'base36', 26)}`],
    references: ['https://docs.aws.amazon.com/appsync/latest/APIReference/API_ApiKey.html'],
  },
  {
    // User name `<IAM user>-at-<account>`, generated password; the form of Git credentials in an address.
    id: 'aws-codecommit-git-credentials',
    name: 'AWS CodeCommit Git credentials in an address',
    kind: 'password',
    severity: 'high',
    confidence: 0.95,
    keywords: ['git-codecommit.'],
    pattern:
      /https:\/\/(?<username>[\w.=,%+-]{1,64}-at-(?<account>\d{12})):(?<secret>[^\s:@/"'<>${}]{16,160})@git-codecommit\.[a-z0-9.-]{5,60}\.amazonaws\.com/,
    reach: 400,
    check: (_, { account }) => ({ verdict: 'neutral', ...(account === undefined ? {} : { facts: { account } }) }),
    matches: () => [
      `git clone https://jane-at-${ACCOUNT}:${fake('git/a', 'base62', 43)}%3D@git-codecommit.eu-west-1.amazonaws.com/v1/repos/app`,
      `url = https://ci+1-at-${ACCOUNT}:${fake('git/b', 'base62', 44)}@git-codecommit.us-east-1.amazonaws.com/v1/repos/app`,
    ],
    rejects: () => [
      'git clone https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/app',
      `https://jane-at-${ACCOUNT}:@git-codecommit.eu-west-1.amazonaws.com/v1/repos/app`,
      `https://jane-at-${ACCOUNT}:\${GIT_PASSWORD_VARIABLE}@git-codecommit.eu-west-1.amazonaws.com/v1/repos/app`,
    ],
    references: ['https://docs.aws.amazon.com/codecommit/latest/userguide/setting-up-gc.html'],
  },
  {
    id: 'aws-cognito-client-secret',
    name: 'Amazon Cognito app client secret',
    kind: 'client-secret',
    severity: 'medium',
    confidence: 0.7,
    keywords: ['cognito', 'user_pool', 'userpool', 'user-pool'],
    pattern: new RegExp(
      `(?:cognito|user[_-]?pool)[\\w.-]{0,32}(?:client|app)[_.-]?secret${ASSIGN}(?<secret>[a-z0-9]{45,64})`,
      'i',
    ),
    notBefore: '',
    minEntropyBits: 3.5,
    check: (secret) => ({ verdict: /^[a-z0-9]+$/.test(secret) && /\d/.test(secret) ? 'neutral' : 'reject' }),
    matches: () => [
      `COGNITO_CLIENT_SECRET=${fake('cognito/a', 'base36', 52)}`,
      `"cognitoAppClientSecret": "${fake('cognito/b', 'base36', 51)}"`,
    ],
    rejects: () => ['COGNITO_CLIENT_SECRET=changeit', `COGNITO_CLIENT_ID=${fake('cognito/c', 'base36', 26)}`],
    references: ['https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolClientType.html'],
  },
])
