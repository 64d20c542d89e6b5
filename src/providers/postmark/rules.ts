import { BETWEEN } from '#core/between.ts'
import { defineRules } from '#core/rule.ts'
import { fakeUuid } from '#core/samples.ts'

const UUID = '(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})'

/** Tokens are UUIDs without a prefix: only beside their names. */
export const rules = defineRules([
  {
    id: 'postmark-account-token',
    name: 'Postmark account API token',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.75,
    keywords: ['postmark'],
    pattern: new RegExp(String.raw`postmark[\s\S]{0,48}?account[\w.-]{0,16}(?:token|key)${BETWEEN}${UUID}`, 'i'),
    notBefore: '',
    notAfter: 'A-Za-z0-9-',
    minEntropyBits: 2.8,
    matches: () => [
      `X-Postmark-Account-Token: ${fakeUuid('postmark/account')}`,
      `POSTMARK_ACCOUNT_TOKEN=${fakeUuid('postmark/account')}`,
    ],
    rejects: () => [`ACCOUNT_TOKEN=${fakeUuid('postmark/account')}`, 'X-Postmark-Account-Token: account-token'],
    references: ['https://postmarkapp.com/developer/api/overview#authentication'],
  },
  {
    id: 'postmark-server-token',
    name: 'Postmark server API token',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.7,
    keywords: ['postmark'],
    pattern: new RegExp(
      String.raw`postmark(?:[\w.-]{0,32}|[\s\S]{0,48}?(?:token|key|password))(?:${BETWEEN}|(?:Server)?Client\(["'\x60])${UUID}`,
      'i',
    ),
    notBefore: '',
    notAfter: 'A-Za-z0-9-',
    minEntropyBits: 2.8,
    matches: () => [
      `X-Postmark-Server-Token: ${fakeUuid('postmark/server')}`,
      `POSTMARK_API_TOKEN="${fakeUuid('postmark/server')}"`,
      `const client = new postmark.ServerClient('${fakeUuid('postmark/server')}')`,
      `postmark:\n  api_key: ${fakeUuid('postmark/server')}`,
    ],
    rejects: () => [`API_TOKEN=${fakeUuid('postmark/server')}`, 'POSTMARK_API_TOKEN=POSTMARK_API_TEST'],
    references: ['https://postmarkapp.com/developer/api/overview#authentication'],
  },
])
