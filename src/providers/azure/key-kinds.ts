import type { IdentifiableKind } from './identifiable-key.ts'

const MESSAGING = {
  Send0000: 'send',
  Listen00: 'listen',
  Manage00: 'manage',
  System00: 'system',
  Unknown0: 'unknown rights',
}

/** Signatures, lengths and seeds of the families. Source: README.md#checksums. */
export const KEY_KINDS = {
  storage: { signature: '+ASt', bytes: 64, seeds: { Default0: 'account key' } },
  serviceBus: { signature: '+ASb', bytes: 32, seeds: MESSAGING },
  eventHubs: { signature: '+AEh', bytes: 32, seeds: MESSAGING },
  relay: { signature: '+ARm', bytes: 32, seeds: MESSAGING },
  cosmosDb: {
    signature: 'ACDb',
    bytes: 64,
    seeds: {
      MastRW00: 'master read-write',
      MastRO00: 'master read-only',
      SysAll00: 'system',
      SystRW00: 'system read-write',
      SystRO00: 'system read-only',
      Resour00: 'resource seed',
      Encryp00: 'data encryption',
    },
  },
  batch: { signature: '+ABa', bytes: 64, seeds: { AbAcct00: 'account key' } },
  // The published seed for subscription keys is that of IoT Hub, which may be a slip; so a mismatch proves nothing.
  apiManagement: {
    signature: 'APIM',
    bytes: 64,
    moreSeeds: true,
    seeds: { Tenant00: 'direct management', Gatewy00: 'gateway', GitKey00: 'repository', IoTHub00: 'subscription' },
  },
  machineLearning: { signature: '+AMC', bytes: 64, seeds: { Classic0: 'web service (classic)' } },
  redis: { signature: 'AzCa', bytes: 32, lettersOnly: true, moreSeeds: true, seeds: { Access00: 'access key' } },
  iot: { signature: 'AIoT', bytes: 32, seeds: { IoTHub00: 'hub', DpsKey00: 'device provisioning', Device00: 'device' } },
  // Vendor samples exist that no published seed fits.
  eventGrid: { signature: 'AZEG', bytes: 32, moreSeeds: true, seeds: { SendRecv: 'access key' } },
  containerRegistry: { signature: '+ACR', bytes: 39, seeds: { ACRDflt0: 'admin or token password' } },
  functions: {
    signature: 'AzFu',
    bytes: 40,
    encoding: 'base64url',
    seeds: { Functi00: 'function or host key', Master00: 'master key', System00: 'system key' },
  },
  search: { signature: 'AzSe', bytes: 39, seeds: { PAdmin00: 'admin key', Query000: 'query key' } },
} as const satisfies Record<string, IdentifiableKind>
