import type { AccessPlan, Grant } from '#core/access.ts'
import { ask } from '#core/conversation.ts'
import { byHandOnly, revokePage } from '#core/one-action.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'
import type { Severity } from '#core/rule.ts'
import { unexplained } from '#core/verify.ts'
import { xmlText } from '#clouds/xml-text.ts'
import { xmlTexts } from '#clouds/xml-texts.ts'
import { readFields } from './shared-access.ts'
import { listContainers } from './storage-online.ts'

const MAX_CONTAINERS = 100

/** A key of the account may do all there is; its containers tell what that is. */
const byKey: AccessPlan = {
  parts: ['accountName', 'secret'],
  hosts: ['*.core.windows.net'],
  begin: (credential, setting) =>
    ask(listContainers(credential, setting, MAX_CONTAINERS), (answer) => {
      const xml = answer.text()
      if (answer.status !== 200 || !xml.includes('<EnumerationResults')) {
        const verdict = unexplained(answer)
        return verdict.kind === 'unknown' ? verdict : { kind: 'unknown', reason: 'unexpected-answer' }
      }
      const account = credential['accountName']!.reveal().toLowerCase()
      const all: Grant = { action: '*', resource: account, severity: 'critical', proof: 'it is a key of the account' }
      const containers = xmlTexts(xml, 'Name', MAX_CONTAINERS)
        .filter((name) => /^[a-z0-9$-]{1,63}$/.test(name))
        .map((name): Grant => {
          const resource = `${account}/${name}`
          return { action: 'blob/*', resource, severity: 'high', proof: 'GET /?comp=list: Name' }
        })
      const gaps = ['names in its queues, tables and file shares']
      return {
        kind: 'access',
        grants: [all, ...containers],
        gaps: xmlText(xml, 'NextMarker') === undefined ? gaps : [...gaps, `more than ${MAX_CONTAINERS} containers`],
      }
    }),
}

/** Letters of `sp`: https://learn.microsoft.com/rest/api/storageservices/create-account-sas (2026-11-25, not opened) */
const PERMISSIONS: Readonly<Record<string, readonly [action: string, severity: Severity]>> = {
  r: ['read', 'high'],
  w: ['write', 'high'],
  d: ['delete', 'high'],
  y: ['delete for good', 'critical'],
  x: ['delete versions', 'high'],
  l: ['list', 'medium'],
  a: ['add', 'medium'],
  c: ['create', 'medium'],
  u: ['update', 'high'],
  p: ['process messages', 'high'],
  t: ['read and write tags', 'medium'],
  f: ['filter by tags', 'low'],
  i: ['set immutability policies', 'high'],
}

/** A signature says what it is for; nobody needs to be asked. */
const bySignature: AccessPlan = {
  parts: ['secret'],
  hosts: [],
  begin: ({ secret, account }) => {
    const fields = readFields(secret!.reveal())
    const services = fields.get('ss')
    const resource = [account?.reveal() ?? '*', ...(services === undefined ? [] : [`services ${services}`])].join(', ')
    const grants = (fields.get('sp') ?? '').split('').flatMap((letter): Grant[] => {
      const [action, severity] = PERMISSIONS[letter] ?? []
      return action === undefined || severity === undefined
        ? []
        : [{ action, resource, severity, proof: 'the signature itself: sp' }]
    })
    const gaps = [
      ...(fields.has('si') ? ['what the stored access policy that it names allows'] : []),
      ...(fields.has('sip') ? ['whether it may be used from elsewhere than the addresses it names'] : []),
      'names of what is in there',
    ]
    return { kind: 'access', grants, gaps }
  },
}

export const storageAccess: PlansByRule<AccessPlan> = {
  'azure-storage-connection-string': byKey,
  'azure-storage-sas': bySignature,
}

/** https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage (2026-11-25, not opened) */
export const storageRevoke: PlansByRule<RevokePlan> = {
  'azure-storage-connection-string': byHandOnly(
    revokePage(
      'https://portal.azure.com/#browse/Microsoft.Storage%2FStorageAccounts',
      [
        'Open the storage account, then "Access keys".',
        'Move what uses this key to the other key.',
        'Choose "Rotate key". All signatures made with the key end with it.',
      ],
      [
        'ストレージアカウントの「アクセスキー」を開きます。',
        'このキーの利用元を、もう一方のキーに切り替えます。',
        '「キーの更新」を実行します。このキーで作られた署名もすべて無効になります。',
      ],
    ),
  ),
  'azure-storage-sas': byHandOnly(
    revokePage(
      'https://portal.azure.com/#browse/Microsoft.Storage%2FStorageAccounts',
      [
        'Open the storage account. If the signature names a stored access policy (si), delete that policy.',
        'Otherwise rotate the key that it was made with, under "Access keys".',
      ],
      [
        'ストレージアカウントを開きます。署名が保存済みアクセスポリシー（si）を指す場合は、そのポリシーを削除します。',
        'それ以外の場合は「アクセスキー」で、署名に使われたキーを更新します。',
      ],
    ),
  ),
}
