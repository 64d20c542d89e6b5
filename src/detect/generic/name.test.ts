import { expect, it } from 'vitest'
import { meaningOf } from './name.ts'

it.each([
  ['password', 'password'],
  ['MYSQL_ROOT_PASSWORD', 'password'],
  ['keystorePassword', 'password'],
  ['db.passwd', 'password'],
  ['password2', 'password'],
  ['PASSWORD_PROD', 'password'],
  ['private_key_password', 'password'],
  ['dbpass', 'password'],
  ['passPhrase', 'password'],
  ['X-Auth-Token', 'token'],
  ['access_token_secret', 'secret'],
  ['clientSecret', 'secret'],
  ['API_KEY', 'api-key'],
  ['aws_secret_access_key', 'api-key'],
  ['apikey', 'api-key'],
  ['privateKey', 'encryption-key'],
  ['jwt.signing-key', 'encryption-key'],
  ['credentials', 'credential'],
  ['PASSWORD_SALT', 'salt'],
] as const)('%s names a %s', (name, kind) => {
  expect(meaningOf(name)?.kind).toBe(kind)
})

it.each([
  'passwordHash',
  'password_file',
  'password_reset_url',
  'hidePassword',
  'invalidPassword',
  'bypass',
  'compass',
  'token_type',
  'nextPageToken',
  'authenticity_token',
  'UserSecretsId',
  'keyVaultToStoreSecrets',
  'tokenizer',
  'secretName',
  'public_key',
  'primaryKey',
  'monkey',
  'keyboard',
  'hotKey',
  'author',
  'sha256_password',
  '',
  '_',
])('%s names no secret', (name) => {
  expect(meaningOf(name)).toBeUndefined()
})

it('tells keys that are secret by name from keys of any sort', () => {
  expect(meaningOf('apiKey')?.isTelling).toBe(true)
  expect(meaningOf('key')?.isTelling).toBe(false)
  expect(meaningOf('row_number_key')?.isTelling).toBe(false)
})
