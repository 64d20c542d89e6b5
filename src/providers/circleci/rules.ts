import { BETWEEN } from '#core/between.ts'
import { namedSecret } from '#core/named-secret.ts'
import { lettersCheck } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const token = (prefix: string): string =>
  `${prefix}_${fake(`circleci/${prefix}/1`, 'base58', 22)}_${fake(`circleci/${prefix}/2`, 'hex', 40)}`

export const rules = defineRules([
  {
    id: 'circleci-personal-token',
    name: 'CircleCI personal API token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.97,
    keywords: ['CCIPAT_'],
    pattern: /(?<secret>CCIPAT_[A-Za-z0-9]{20,28}_[0-9A-Za-z]{40})/,
    check: lettersCheck(/^CCIPAT_[A-Za-z0-9]{22}_[0-9a-f]{40}$/, 0.97),
    matches: () => [`CIRCLECI_CLI_TOKEN=${token('CCIPAT')}`, `Circle-Token: ${token('CCIPAT')}`],
    rejects: () => [token('CCIPAT').slice(0, -1), `${token('CCIPAT')}0`],
    references: ['https://circleci.com/docs/managing-api-tokens/'],
  },
  {
    id: 'circleci-project-token',
    name: 'CircleCI project API token',
    kind: 'access-token',
    severity: 'medium',
    confidence: 0.97,
    keywords: ['CCIPRJ_'],
    pattern: /(?<secret>CCIPRJ_[A-Za-z0-9]{20,28}_[0-9A-Za-z]{40})/,
    check: lettersCheck(/^CCIPRJ_[A-Za-z0-9]{22}_[0-9a-f]{40}$/, 0.97),
    matches: () => [`CIRCLE_PROJECT_TOKEN=${token('CCIPRJ')}`, `-u ${token('CCIPRJ')}:`],
    rejects: () => [token('CCIPRJ').slice(0, -1), `${token('CCIPRJ')}0`],
    references: ['https://circleci.com/docs/managing-api-tokens/'],
  },
  {
    id: 'circleci-unprefixed-token',
    name: 'CircleCI API token without prefix',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.7,
    keywords: ['circle'],
    // As every SHA-1: only beside a name that says token.
    pattern: new RegExp(String.raw`circle(?:ci)?[\w.-]{0,16}(?:token|key)${BETWEEN}(?<secret>[0-9a-f]{40})`, 'i'),
    notBefore: '',
    minEntropyBits: 3,
    matches: () => [
      `CIRCLE_TOKEN=${fake('circleci/old', 'hex', 40)}`,
      `curl -H "Circle-Token: ${fake('circleci/old', 'hex', 40)}" https://circleci.com/api/v2/me`,
    ],
    rejects: () => [`CIRCLE_SHA1=${fake('circleci/old', 'hex', 40)}`, `CIRCLE_TOKEN=${fake('circleci/old', 'hex', 41)}`],
    references: ['https://circleci.com/docs/managing-api-tokens/'],
  },
  namedSecret({
    vendor: ['circleci', 'circle ci', 'circle token', 'circle api'],
    words: ['secret', 'token', 'key'],
    id: 'circleci-token-by-name',
    name: 'CircleCI API token (older form)',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 40]],
    confidence: 0.6,
    references: ['https://circleci.com/docs/managing-api-tokens/'],
  }),
])
