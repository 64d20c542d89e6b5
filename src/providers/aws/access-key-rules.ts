import { defineRules, type Companion, type PartValues, type StructureCheck } from '#core/rule.ts'
import { fake, fakeBytes } from '#core/samples.ts'
import { accountOf, keyIdFacts, keyIdOf } from './account-id.ts'
import { ASSIGN } from './assignment.ts'

const ACCESS_KEYS = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'
const IDENTIFIERS = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html'
const SES_CREDENTIALS = 'https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html'

/** Above what 40 hex digits can reach (4 bits), so that a commit id is no secret access key. */
const SECRET_ENTROPY = 4.2
const SES_VERSIONS = new Set([2, 4])
const SES_PASSWORD_BYTES = 33

const secretAccessKey: Companion = {
  part: 'secretAccessKey',
  pattern: /(?<secretAccessKey>[A-Za-z0-9+/]{40})/,
  notBeside: 'A-Za-z0-9+/',
  minEntropyBits: SECRET_ENTROPY,
}

/** A pair with a possible account passes; a half proves nothing. */
function checkKeyId(keyId = '', isWhole: boolean): StructureCheck {
  const facts = keyIdFacts(keyId)
  if (accountOf(keyId) === 'impossible') return { verdict: 'fail', reason: 'no account has the number in the key id', facts }
  return { verdict: isWhole && 'account' in facts ? 'pass' : 'neutral', facts }
}

/** 33 bytes, of which the first is the algorithm's version. */
function checkSesPair(password: string, { smtpUsername }: PartValues): StructureCheck {
  const bytes = Buffer.from(password, 'base64')
  if (smtpUsername === undefined || bytes.length !== SES_PASSWORD_BYTES || !SES_VERSIONS.has(bytes[0]!))
    return { verdict: 'reject' }
  return checkKeyId(smtpUsername, true)
}

const secret = (seed: string): string => fake(seed, 'base64', 40)
const session = (seed: string): string => fake(seed, 'base64', 348)
const sesPassword = (seed: string): string => Buffer.concat([Buffer.from([4]), fakeBytes(seed, 32)]).toString('base64')

export const accessKeyRules = defineRules([
  {
    // "AKIA" + 16 characters of base32; the secret is 40 characters of base64. Source: README.md#format.
    id: 'aws-access-key',
    name: 'AWS access key',
    kind: 'access-key',
    severity: 'critical',
    confidence: 0.9,
    keywords: ['AKIA'],
    pattern: /(?<accessKeyId>AKIA[A-Z2-7]{16})/,
    notBefore: 'A-Za-z0-9+',
    secret: 'secretAccessKey',
    companions: [secretAccessKey],
    check: (_, parts) => checkKeyId(parts['accessKeyId'], parts['secretAccessKey'] !== undefined),
    matches: () => [
      `[default]\naws_access_key_id = ${keyIdOf('AKIA', '123456789012', 'aws/a')}\naws_secret_access_key = ${secret('aws/b')}\n`,
      `{"AccessKeyId": "${keyIdOf('AKIA', '210987654321', 'aws/c')}", "SecretAccessKey": "${secret('aws/d')}"}`,
      `User name,Access key ID,Secret access key\nci,${keyIdOf('AKIA', '000000000042', 'aws/e')},${secret('aws/f')}`,
      `AWS_ACCESS_KEY_ID=AKIAJ${fake('aws/old', 'base32', 15)} AWS_SECRET_ACCESS_KEY=${secret('aws/old/2')} make deploy`,
      `aws_access_key_id: ${keyIdOf('AKIA', '123456789012', 'aws/half')}`,
    ],
    rejects: () => [
      `AKIA${fake('aws/short', 'base32', 15)}`,
      `x${keyIdOf('AKIA', '123456789012', 'aws/a')}`,
      `AKIA${fake('aws/lower', 'lower', 16)}`,
    ],
    references: [ACCESS_KEYS, IDENTIFIERS],
  },
  {
    id: 'aws-temporary-access-key',
    name: 'AWS temporary credentials',
    kind: 'session',
    severity: 'high',
    confidence: 0.9,
    keywords: ['ASIA'],
    pattern: /(?<accessKeyId>ASIA[A-Z2-7]{16})/,
    notBefore: 'A-Za-z0-9+',
    secret: 'secretAccessKey',
    companions: [
      { ...secretAccessKey, withinBytes: 2048 },
      {
        part: 'sessionToken',
        pattern: /(?<sessionToken>[A-Za-z0-9+/]{100,3600}={0,2})/,
        notBeside: 'A-Za-z0-9+/_.-',
        withinBytes: 2048,
        minEntropyBits: 4,
      },
    ],
    check: (_, parts) =>
      checkKeyId(parts['accessKeyId'], parts['secretAccessKey'] !== undefined && parts['sessionToken'] !== undefined),
    matches: () => [
      `export AWS_ACCESS_KEY_ID=${keyIdOf('ASIA', '123456789012', 'sts/a')}\nexport AWS_SECRET_ACCESS_KEY=${secret('sts/b')}\nexport AWS_SESSION_TOKEN=${session('sts/c')}\n`,
      `{"AccessKeyId":"${keyIdOf('ASIA', '123456789012', 'sts/d')}","SecretAccessKey":"${secret('sts/e')}","SessionToken":"${session('sts/f')}=="}`,
    ],
    rejects: () => [`ASIA${fake('sts/short', 'base32', 15)}`, `x${keyIdOf('ASIA', '123456789012', 'sts/a')}`],
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html', IDENTIFIERS],
  },
  {
    id: 'aws-secret-access-key',
    name: 'AWS secret access key without its key id',
    kind: 'access-key',
    severity: 'critical',
    confidence: 0.85,
    keywords: ['secret'],
    pattern: new RegExp(
      `(?:(?:aws|amazon|amz|s3|ses|sqs|sns|dynamodb)[\\w.-]{0,24}secret[\\w.-]{0,24}|secret[_.-]?access[_.-]?key[\\w.-]{0,12})${ASSIGN}(?<secretAccessKey>[A-Za-z0-9+/]{40})`,
      'i',
    ),
    secret: 'secretAccessKey',
    notBefore: '',
    notAfter: 'A-Za-z0-9+/=',
    minEntropyBits: SECRET_ENTROPY,
    matches: () => [
      `AWS_SECRET_ACCESS_KEY=${secret('aws/lone')}`,
      `"secretAccessKey": "${secret('aws/lone/2')}"`,
      `s3_secret_key: '${secret('aws/lone/3')}'`,
      `ENV['AWS_SECRET'] = "${secret('aws/lone/4')}"`,
    ],
    rejects: () => [
      `AWS_SECRET_ACCESS_KEY=${fake('aws/commit', 'hex', 40)}`,
      `AWS_SECRET_ACCESS_KEY=${secret('aws/lone')}x`,
      `checksum: ${secret('aws/lone/5')}`,
    ],
    references: [ACCESS_KEYS],
  },
  {
    id: 'aws-session-token',
    name: 'AWS session token without its key',
    kind: 'session',
    severity: 'medium',
    confidence: 0.8,
    keywords: ['session_token', 'sessiontoken', 'session-token', 'security_token', 'security-token'],
    pattern: new RegExp(
      `(?:aws[\\w.-]{0,16}(?:session|security)[_-]?token|x-amz-security-token|sessiontoken)${ASSIGN}(?<secret>[A-Za-z0-9+/]{100,3600}={0,2})`,
      'i',
    ),
    notBefore: '',
    notAfter: 'A-Za-z0-9+/=._-',
    reach: 3800,
    minEntropyBits: 4,
    matches: () => [`AWS_SESSION_TOKEN="${session('sts/lone')}"`, `x-amz-security-token: ${session('sts/lone/2')}=`],
    rejects: () => ['AWS_SESSION_TOKEN=none', `AWS_SESSION_TOKEN=${session('sts/lone').slice(0, 90)}`],
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html'],
  },
  {
    // A version byte (2, since 2019 4) and an HMAC-SHA-256, base64: 44 characters that start with "A" or "B".
    id: 'aws-ses-smtp-credentials',
    name: 'Amazon SES SMTP credentials',
    kind: 'password',
    severity: 'high',
    confidence: 0.95,
    keywords: ['smtp', 'mail'],
    pattern: /(?<secret>[AB][A-Za-z0-9+/]{43})/,
    notBefore: 'A-Za-z0-9+/',
    notAfter: 'A-Za-z0-9+/=',
    minEntropyBits: SECRET_ENTROPY,
    companions: [{ part: 'smtpUsername', pattern: /(?<smtpUsername>AKIA[A-Z2-7]{16})/, notBeside: 'A-Za-z0-9' }],
    check: checkSesPair,
    matches: () => [
      `SMTP_HOST=email-smtp.eu-west-1.amazonaws.com\nSMTP_USER=${keyIdOf('AKIA', '123456789012', 'ses/a')}\nSMTP_PASSWORD=${sesPassword('ses/b')}\n`,
      `smtp: { user: '${keyIdOf('AKIA', '123456789012', 'ses/c')}', pass: '${sesPassword('ses/d')}' }`,
    ],
    rejects: () => [
      `SMTP_PASSWORD=${sesPassword('ses/e')}`,
      `SMTP_USER=${keyIdOf('AKIA', '123456789012', 'ses/a')} SMTP_PASSWORD=${sesPassword('ses/b').slice(1)}`,
    ],
    references: [SES_CREDENTIALS],
  },
  {
    id: 'aws-ses-smtp-password',
    name: 'Amazon SES SMTP password without its user name',
    kind: 'password',
    severity: 'high',
    confidence: 0.85,
    keywords: ['ses_', 'ses-', 'ses.', 'sessmtp', 'amazon'],
    pattern: new RegExp(
      `(?:ses|amazon|aws)[_.-]?(?:smtp|mail|email)?[\\w.-]{0,12}(?:pass|pwd)[\\w.-]{0,12}${ASSIGN}(?<secret>[AB][A-Za-z0-9+/]{43})`,
      'i',
    ),
    notBefore: 'A-Za-z0-9',
    notAfter: 'A-Za-z0-9+/=',
    minEntropyBits: SECRET_ENTROPY,
    check: (password) => ({
      verdict: SES_VERSIONS.has(Buffer.from(password, 'base64')[0]!) ? 'neutral' : 'reject',
    }),
    matches: () => [`SES_SMTP_PASSWORD=${sesPassword('ses/lone')}`, `aws_ses_password: "${sesPassword('ses/lone/2')}"`],
    rejects: () => [`SES_SMTP_PASSWORD=${fake('ses/other', 'base64', 44)}`, 'SES_SMTP_PASSWORD=hunter2'],
    references: [SES_CREDENTIALS],
  },
])
