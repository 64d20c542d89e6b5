import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { startsToken } from './token-start.ts'

const FORMATS = 'https://gitlab.com/gitlab-org/gitlab/-/issues/353039'

const iamToken = (seed: string): string =>
  `t1.9eu${fake(`yandex/${seed}`, 'base64url', 90)}=.${fake(`yandex/${seed}/2`, 'base64url', 86)}==`
const keyId = (): string => `YCAJE${fake('yandex/id', 'base64url', 19)}x`
const secretKey = (): string => `YCM${fake('yandex/secret', 'base64url', 36)}y`

export const rules = defineRules([
  prefixedSecret({
    variable: 'YC_API_KEY',
    id: 'yandex-cloud-api-key',
    name: 'Yandex Cloud API key',
    kind: 'api-key',
    severity: 'high',
    form: ['AQVN', ['base64url', 35, 38]],
    references: ['https://gitlab.com/gitlab-org/gitlab/-/issues/353039'],
  }),
  {
    // Two base64url parts with "=" at their ends; "c1." is the console's cookie.
    id: 'yandex-cloud-iam-token',
    name: 'Yandex Cloud IAM token',
    kind: 'session',
    severity: 'high',
    confidence: 0.95,
    keywords: ['t1.', 'c1.'],
    startsWithKeyword: true,
    follows: startsToken,
    pattern: /(?<secret>[tc]1\.[\w-]{20,800}={0,2}\.[\w-]{86}={0,2})/,
    reach: 960,
    notBefore: '\\w.-',
    notAfter: '\\w-',
    minEntropyBits: 4,
    matches: () => [
      `YC_TOKEN=${iamToken('a')}`,
      `Authorization: Bearer ${iamToken('b')}`,
      `yc_session=${iamToken('c').replace('t1', 'c1')}`,
    ],
    rejects: () => [iamToken('a').slice(0, -30), `x${iamToken('b')}`, 'select t1.id from items t1.x'],
    references: [FORMATS],
  },
  {
    // For the S3-compatible storage and queues. Id and secret begin alike.
    id: 'yandex-cloud-static-key',
    name: 'Yandex Cloud static access key',
    kind: 'access-key',
    severity: 'high',
    confidence: 0.9,
    keywords: ['YCAJE'],
    startsWithKeyword: true,
    pattern: /(?<keyId>YCAJE[\w-]{20})/,
    notBefore: '\\w+/-',
    notAfter: '\\w-',
    minEntropyBits: 3,
    secret: 'secretKey',
    companions: [{ part: 'secretKey', pattern: /(?<secretKey>YC[A-Z][\w-]{37})/, notBeside: '\\w+/-' }],
    matches: () => [
      `AWS_ACCESS_KEY_ID=${keyId()}\nAWS_SECRET_ACCESS_KEY=${secretKey()}`,
      `access_key = "${keyId()}"\nsecret_key = "${secretKey()}"`,
    ],
    rejects: () => [keyId().slice(0, -1), `x${keyId()}`, keyId().toLowerCase()],
    references: [FORMATS],
  },
  prefixedSecret({
    variable: 'YANDEX_TOKEN',
    id: 'yandex-oauth-token',
    name: 'Yandex OAuth token',
    kind: 'access-token',
    severity: 'high',
    form: ['y0_', ['base64url', 54, 60]],
    references: ['https://gitlab.com/gitlab-org/gitlab/-/issues/353039'],
  }),
  {
    id: 'yandex-dictionary-key',
    name: 'Yandex Dictionary, Translate or Predictor API key',
    kind: 'api-key',
    severity: 'low',
    confidence: 0.97,
    keywords: ['dict.1.1.', 'trnsl.1.1.', 'pdct.1.1.'],
    startsWithKeyword: true,
    pattern: /(?<secret>(?:dict|trnsl|pdct)\.1\.1\.\d{8}T\d{6}Z\.[0-9a-f]{16}\.[0-9a-f]{40})/,
    notBefore: '\\w.-',
    matches: () => [
      `YANDEX_DICT_KEY=dict.1.1.20240102T030405Z.${fake('yandex/d', 'hex', 16)}.${fake('yandex/e', 'hex', 40)}`,
      `key=trnsl.1.1.20190102T030405Z.${fake('yandex/f', 'hex', 16)}.${fake('yandex/g', 'hex', 40)}&lang=en-ru`,
    ],
    rejects: () => [
      `dict.1.1.20240102T030405Z.${fake('yandex/d', 'hex', 15)}.${fake('yandex/e', 'hex', 40)}`,
      `dict.1.1.2024.${fake('yandex/d', 'hex', 16)}.${fake('yandex/e', 'hex', 40)}`,
    ],
    references: ['https://yandex.com/dev/dictionary/'],
  },
  prefixedSecret({
    variable: 'SMARTCAPTCHA_SERVER_KEY',
    id: 'yandex-smartcaptcha-key',
    name: 'Yandex SmartCaptcha server key',
    kind: 'api-key',
    severity: 'medium',
    form: ['ysc2_', ['base62', 40], ['hex', 8]],
    references: ['https://gitlab.com/gitlab-org/gitlab/-/issues/353039'],
  }),
  namedSecret({
    vendor: 'yandex',
    words: ['token', 'key', 'secret'],
    id: 'yandex-key-by-name',
    name: 'Yandex API key of the older form',
    kind: 'api-key',
    severity: 'medium',
    form: [['base64url', 83, 84]],
    confidence: 0.6,
    references: ['https://yandex.com/dev/dictionary/'],
  }),
])
