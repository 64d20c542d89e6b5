import { defineRules, type StructureCheck } from '#core/rule.ts'
import { decodeBase64 } from '#base/encoding.ts'
import { fake, fakeBytes } from '#core/samples.ts'
import { annotatedKey, readAnnotatedKey } from './annotated-key.ts'
import { isEmulatorKey } from './emulator-key.ts'
import { identifiableKey, identify, type IdentifiableKind } from './identifiable-key.ts'
import { KEY_KINDS } from './key-kinds.ts'

const LEARN = 'https://learn.microsoft.com/en-us/azure'
/** Fields may stand in any order; a field before the key is at most this long. */
const FIELDS = String.raw`(?:[A-Za-z]{2,30}=[^;\s"'<>]{0,160};\s?){0,6}`

const key64 = (seed: string): string => fakeBytes(seed, 64).toString('base64')
const key32 = (seed: string): string => fakeBytes(seed, 32).toString('base64')

/** A key of the right length passes when it also carries a valid signature and checksum. */
function checkKey(secret: string, bytes: number, kinds: readonly IdentifiableKind[]): StructureCheck {
  if (decodeBase64(secret)?.length !== bytes || isEmulatorKey(secret)) return { verdict: 'reject' }
  for (const kind of kinds) {
    const keyKind = identify(kind, secret)
    if (keyKind !== undefined) return { verdict: 'pass', facts: { keyKind } }
  }
  return { verdict: 'neutral' }
}

function withFacts(check: StructureCheck, facts: Readonly<Record<string, string | undefined>>): StructureCheck {
  if (check.verdict === 'reject') return check
  const known = Object.fromEntries(
    Object.entries(facts).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
  return { ...check, facts: { ...known, ...check.facts } }
}

export const connectionRules = defineRules([
  {
    id: 'azure-storage-connection-string',
    name: 'Azure Storage connection string',
    kind: 'connection-string',
    severity: 'critical',
    confidence: 0.95,
    keywords: ['AccountKey='],
    pattern: new RegExp(
      `AccountName=(?<accountName>[a-z0-9]{3,24});\\s?${FIELDS}AccountKey=(?<secret>[A-Za-z0-9+/]{86}==)`,
      'i',
    ),
    reach: 1200,
    check: (secret, { accountName }) =>
      withFacts(checkKey(secret, 64, [KEY_KINDS.storage, KEY_KINDS.cosmosDb]), { account: accountName }),
    matches: () => [
      `DefaultEndpointsProtocol=https;AccountName=invoices;AccountKey=${identifiableKey(KEY_KINDS.storage, 'Default0', 'azure/conn')};EndpointSuffix=core.windows.net`,
      `"AzureWebJobsStorage": "DefaultEndpointsProtocol=https;AccountName=older7;AccountKey=${key64('azure/conn/old')}"`,
    ],
    rejects: () => [
      `AccountName=invoices;AccountKey=${key64('azure/conn/cut').slice(4)}`,
      `DefaultEndpointsProtocol=https;AccountName=invoices;AccountKey=`,
    ],
    references: [`${LEARN}/storage/common/storage-configure-connection-string`],
  },
  {
    // Service Bus, Event Hubs, Relay and Notification Hubs share the host and the form.
    id: 'azure-messaging-connection-string',
    name: 'Azure Service Bus, Event Hubs, Relay or Notification Hubs connection string',
    kind: 'connection-string',
    severity: 'high',
    confidence: 0.95,
    keywords: ['SharedAccessKey='],
    pattern: new RegExp(
      `Endpoint=sb://(?<namespace>[a-z0-9-]{3,63})\\.servicebus\\.[a-z.]{5,40}/?;\\s?${FIELDS}SharedAccessKey=(?<secret>[A-Za-z0-9+/]{43}=)`,
      'i',
    ),
    notAfter: 'A-Za-z0-9+/=',
    reach: 1200,
    check: (secret, { namespace }) =>
      withFacts(checkKey(secret, 32, [KEY_KINDS.serviceBus, KEY_KINDS.eventHubs, KEY_KINDS.relay]), { namespace }),
    matches: () => [
      `Endpoint=sb://orders.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${identifiableKey(KEY_KINDS.serviceBus, 'Manage00', 'azure/sb')};EntityPath=in`,
      `HUB="Endpoint=sb://push-1.servicebus.windows.net/;SharedAccessKeyName=Full;SharedAccessKey=${key32('azure/hub')}"`,
    ],
    rejects: () => [
      'Endpoint=sb://orders.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=secret',
      `SharedAccessKeyName=Root;SharedAccessKey=${key32('azure/hub/2')}`,
    ],
    references: [`${LEARN}/service-bus-messaging/service-bus-sas`],
  },
  {
    id: 'azure-iot-connection-string',
    name: 'Azure IoT Hub or device connection string',
    kind: 'connection-string',
    severity: 'high',
    confidence: 0.95,
    keywords: ['SharedAccessKey='],
    pattern: new RegExp(
      `HostName=(?<host>[a-z0-9-]{3,60}\\.azure-devices(?:-provisioning)?\\.[a-z.]{3,20});\\s?${FIELDS}SharedAccessKey=(?<secret>[A-Za-z0-9+/]{43}=)`,
      'i',
    ),
    notAfter: 'A-Za-z0-9+/=',
    reach: 1200,
    check: (secret, { host }) => withFacts(checkKey(secret, 32, [KEY_KINDS.iot]), { host }),
    matches: () => [
      `HostName=plant.azure-devices.net;SharedAccessKeyName=owner;SharedAccessKey=${identifiableKey(KEY_KINDS.iot, 'IoTHub00', 'azure/iot')}`,
      `HostName=plant.azure-devices.net;DeviceId=pump-7;SharedAccessKey=${key32('azure/device')}`,
    ],
    rejects: () => [
      'HostName=plant.azure-devices.net;DeviceId=pump-7;x509=true',
      `HostName=plant.test;DeviceId=pump-7;SharedAccessKey=${key32('azure/device')}`,
    ],
    references: [`${LEARN}/iot-hub/iot-hub-dev-guide-sas`],
  },
  {
    id: 'azure-cosmos-db-connection-string',
    name: 'Azure Cosmos DB connection string',
    kind: 'connection-string',
    severity: 'critical',
    confidence: 0.95,
    keywords: ['AccountKey='],
    pattern: new RegExp(
      `AccountEndpoint=https://(?<account>[a-z0-9-]{3,50})\\.[a-z.]{2,30}\\.azure\\.[a-z]{2,4}(?::443)?/?;\\s?${FIELDS}AccountKey=(?<secret>[A-Za-z0-9+/]{86}==)`,
      'i',
    ),
    reach: 1200,
    check: (secret, { account }) => withFacts(checkKey(secret, 64, [KEY_KINDS.cosmosDb]), { account }),
    matches: () => [
      `AccountEndpoint=https://shop.documents.azure.com:443/;AccountKey=${identifiableKey(KEY_KINDS.cosmosDb, 'MastRO00', 'azure/cosmos')};`,
      `COSMOS="AccountEndpoint=https://old-shop.documents.azure.com:443/;AccountKey=${key64('azure/cosmos/old')};"`,
    ],
    rejects: () => [
      'AccountEndpoint=https://shop.documents.azure.com:443/;AccountKey=todo;',
      `AccountEndpoint=https://localhost:8081/;AccountKey=${key64('azure/cosmos/local')}`,
    ],
    references: [`${LEARN}/cosmos-db/nosql/how-to-dotnet-get-started`],
  },
  {
    id: 'azure-app-configuration-connection-string',
    name: 'Azure App Configuration connection string',
    kind: 'connection-string',
    severity: 'high',
    confidence: 0.95,
    keywords: ['.azconfig.'],
    pattern:
      /Endpoint=https:\/\/(?<store>[a-z0-9-]{5,50})\.azconfig\.[a-z.]{2,20};\s?Id=(?<keyId>[^;\s"']{4,64});\s?Secret=(?<secret>[A-Za-z0-9+/]{43}=|[A-Za-z0-9]{84})/i,
    notAfter: 'A-Za-z0-9+/=',
    reach: 600,
    check: (secret, { store }) =>
      withFacts({ verdict: readAnnotatedKey(secret)?.checksumHolds === true ? 'pass' : 'neutral' }, { store }),
    matches: () => [
      `Endpoint=https://settings-1.azconfig.io;Id=${fake('azure/ac', 'base62', 4)};Secret=${annotatedKey('AZAC', 'azure/ac/key')}`,
      `Endpoint=https://settings-1.azconfig.io;Id=${fake('azure/ac', 'base62', 4)}-l0-s0:${fake('azure/ac/2', 'base62', 20)};Secret=${key32('azure/ac/old')}`,
    ],
    rejects: () => [
      'Endpoint=https://settings-1.azconfig.io;Id=abcd;Secret=short',
      `Endpoint=https://settings-1.test;Id=abcd;Secret=${key32('azure/ac/old')}`,
    ],
    references: [`${LEARN}/azure-app-configuration/howto-disable-access-key-authentication`],
  },
  {
    id: 'azure-signalr-connection-string',
    name: 'Azure SignalR or Web PubSub connection string',
    kind: 'connection-string',
    severity: 'high',
    confidence: 0.95,
    keywords: ['.service.signalr.', '.webpubsub.azure.'],
    pattern:
      /Endpoint=https:\/\/(?<resource>[a-z0-9-]{3,63})\.(?:service\.signalr|webpubsub\.azure)\.[a-z]{2,4}\/?;\s?AccessKey=(?<secret>[A-Za-z0-9+/]{43}=|[A-Za-z0-9]{84})/i,
    notAfter: 'A-Za-z0-9+/=',
    reach: 400,
    check: (secret, { resource }) =>
      withFacts({ verdict: readAnnotatedKey(secret)?.checksumHolds === true ? 'pass' : 'neutral' }, { resource }),
    matches: () => [
      `Endpoint=https://chat.service.signalr.net;AccessKey=${key32('azure/signalr')};Version=1.0;`,
      `WPS="Endpoint=https://feed.webpubsub.azure.com;AccessKey=${key32('azure/pubsub')};Version=1.0;"`,
    ],
    rejects: () => [
      'Endpoint=https://chat.service.signalr.net;AuthType=azure.msi;Version=1.0;',
      'Endpoint=https://chat.service.signalr.net;AccessKey=abc;Version=1.0;',
    ],
    references: [`${LEARN}/azure-signalr/concept-connection-string`],
  },
  {
    id: 'azure-communication-connection-string',
    name: 'Azure Communication Services connection string',
    kind: 'connection-string',
    severity: 'high',
    confidence: 0.95,
    keywords: ['.communication.azure.'],
    pattern:
      /endpoint=https:\/\/(?<resource>[a-z0-9-]{1,63})(?:\.[a-z]{2,20})?\.communication\.azure\.[a-z]{2,4}\/?;\s?accesskey=(?<secret>[A-Za-z0-9+/]{86}==|[A-Za-z0-9]{84})/i,
    notAfter: 'A-Za-z0-9+/=',
    reach: 400,
    check: (secret, { resource }) =>
      withFacts({ verdict: readAnnotatedKey(secret)?.checksumHolds === true ? 'pass' : 'neutral' }, { resource }),
    matches: () => [
      `endpoint=https://sms.communication.azure.com/;accesskey=${key64('azure/acs')}`,
      `endpoint=https://sms.unitedstates.communication.azure.com/;accesskey=${annotatedKey('AZCS', 'azure/acs/2')}`,
    ],
    rejects: () => [
      'endpoint=https://sms.communication.azure.com/;accesskey=none',
      `endpoint=https://sms.test/;accesskey=${key64('azure/acs')}`,
    ],
    references: [`${LEARN}/communication-services/concepts/authentication`],
  },
])
