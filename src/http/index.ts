import { createDoor, type DoorOptions, type HttpDoor } from './door.ts'
import { createNetworkTransport } from './network/transport.ts'
import { DEFAULT_LIMITS } from './policy.ts'

export type { HttpDoor } from './door.ts'
export { SendError, sendErrorOf } from './failure.ts'
export { createDoorstep } from './network/doorstep.ts'
export { proxyFromEnvironment, type DoorLimits, type EgressPolicy } from './policy.ts'
export type { RequestPlan } from './plan.ts'
export type { JournalEntry } from './ticket.ts'

/** The door to the network. Throws `AppError` (`E_CONFIG_INVALID`) for a policy that cannot be followed. */
export function createHttpDoor(options: DoorOptions): HttpDoor {
  return createDoor(options, createNetworkTransport(options.policy, { ...DEFAULT_LIMITS, ...options.limits }))
}
