import { defineRules } from '#core/rule.ts'
import { fake, fakeBytes } from '#core/samples.ts'
import { hasWholeSignature, sharedAccessFacts, storageSasFacts } from './shared-access.ts'

const LEARN = 'https://learn.microsoft.com/en-us'
const SEPARATOR = String.raw`(?:&amp;|&|\\u0026)`
const FIELD = String.raw`[a-z]{2,6}=[\w.~%:+/,-]{0,200}`

const signature = (seed: string): string => encodeURIComponent(fakeBytes(seed, 32).toString('base64'))
const sas = (seed: string): string =>
  `sv=2024-11-04&ss=b&srt=sco&sp=rwdlac&se=2027-01-01T00:00:00Z&st=2026-01-01T00:00:00Z&spr=https&sig=${signature(seed)}`
const busToken = (seed: string): string =>
  `SharedAccessSignature sr=https%3A%2F%2Forders.servicebus.windows.net%2Fin&sig=${signature(seed)}&se=1798761600&skn=send`
const logicApp = (seed: string): string =>
  `https://prod-07.westeurope.logic.azure.com:443/workflows/${fake(`${seed}/id`, 'hex', 32)}/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${fake(seed, 'base64url', 43)}`

export const urlRules = defineRules([
  {
    id: 'azure-storage-sas',
    name: 'Azure Storage shared access signature',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.9,
    keywords: ['sig='],
    pattern: new RegExp(
      `(?:https?://(?<account>[a-z0-9]{3,24})\\.(?<service>blob|queue|table|file|dfs|web)\\.(?:z\\d{1,3}\\.|storage\\.)?[a-z.]{5,40}/[^?\\s"'<>]{0,400}\\?)?` +
        `(?<secret>(?:${FIELD}${SEPARATOR}){0,16}sig=[\\w%+/-]{43,60}={0,2}(?:${SEPARATOR}${FIELD}){0,16})`,
    ),
    notBefore: '\\w',
    reach: 4096,
    check: (secret, { account }) => {
      const facts = storageSasFacts(secret)
      if (facts === undefined) return { verdict: 'reject' }
      const all = account === undefined ? facts : { account, ...facts }
      return hasWholeSignature(secret)
        ? { verdict: 'pass', facts: all }
        : { verdict: 'fail', reason: 'the signature has not 32 bytes', facts: all }
    },
    matches: () => [
      `https://invoices.blob.core.windows.net/2026/march.pdf?${sas('azure/sas')}`,
      `SAS_TOKEN="?${sas('azure/sas/2')}"`,
      `{"url":"https://invoices.blob.core.windows.net/in?se=2027-01-01&sp=r\\u0026sv=2022-11-02\\u0026sr=c\\u0026sig=${signature('azure/sas/3')}"}`,
    ],
    rejects: () => [
      `https://invoices.blob.core.windows.net/in?sv=2022-11-02&sr=c&sig=short`,
      `https://site.test/?lang=en&sig=${signature('azure/sas/4')}`,
    ],
    references: [`${LEARN}/azure/storage/common/storage-sas-overview`],
  },
  {
    id: 'azure-shared-access-signature',
    name: 'Azure Service Bus, Event Hubs or IoT Hub shared access signature',
    kind: 'access-token',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['SharedAccessSignature'],
    pattern: new RegExp(
      `(?<secret>SharedAccessSignature\\s(?:[a-z]{2,3}=[\\w.~%:+/-]{1,400}${SEPARATOR}){1,4}[a-z]{2,3}=[\\w.~%:+/-]{1,400}={0,2})`,
    ),
    reach: 2200,
    check: (secret) => {
      const facts = sharedAccessFacts(secret)
      return facts === undefined ? { verdict: 'reject' } : { verdict: 'pass', facts }
    },
    matches: () => [`Authorization: ${busToken('azure/bus')}`, `password: "${busToken('azure/bus/2')}"`],
    rejects: () => ['SharedAccessSignature sr=x&sig=y&se=1', `Authorization: SharedAccessSignature {token}`],
    references: [`${LEARN}/azure/service-bus-messaging/service-bus-sas`],
  },
  {
    id: 'azure-logic-app-trigger-url',
    name: 'Azure Logic Apps or Power Automate trigger URL',
    kind: 'webhook-url',
    severity: 'high',
    confidence: 0.95,
    keywords: ['.logic.azure.', '.api.powerplatform.'],
    pattern: new RegExp(
      `(?<secret>https://[\\w.-]{3,160}\\.(?:logic\\.azure|api\\.powerplatform)\\.[a-z]{2,4}(?::\\d{2,5})?/[\\w./%-]{20,400}\\?(?:[\\w-]{2,20}=[\\w.~%/-]{0,200}${SEPARATOR}){0,8}sig=[\\w-]{43})`,
    ),
    notAfter: '\\w-',
    reach: 1600,
    matches: () => [`HOOK=${logicApp('azure/logic')}`, `"uri": "${logicApp('azure/logic/2').replaceAll('&', '\\u0026')}"`],
    rejects: () => [logicApp('azure/logic').slice(0, -3), logicApp('azure/logic').replace('.logic.azure.com', '.test')],
    references: [`${LEARN}/azure/logic-apps/logic-apps-securing-a-logic-app`],
  },
  {
    // Keys from before 2022 have no signature; the address says what they are.
    id: 'azure-functions-url-key',
    name: 'Azure Functions key in an address',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.85,
    keywords: ['.azurewebsites.'],
    pattern:
      /https:\/\/(?<app>[\w-]{2,60})\.(?:[\w-]{2,40}\.)?azurewebsites\.[a-z]{2,4}\/[^\s"'<>?]{1,200}\?(?:[\w-]{1,30}=[\w.~%-]{0,100}&){0,6}code=(?<secret>[\w%+/-]{40,90}={0,2})/,
    notAfter: '\\w%+/=-',
    reach: 900,
    minEntropyBits: 3.5,
    matches: () => [
      `https://billing.azurewebsites.net/api/run?code=${fake('azure/code', 'base62', 54)}==`,
      `curl "https://billing.azurewebsites.net/api/run?day=1&code=${fake('azure/code/2', 'base62', 53)}%2F=="`,
    ],
    rejects: () => [
      'https://billing.azurewebsites.net/api/run?code=200',
      `https://billing.test/api/run?code=${fake('azure/code', 'base62', 54)}==`,
    ],
    references: [`${LEARN}/azure/azure-functions/function-keys-how-to`],
  },
])
