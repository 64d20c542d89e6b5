export { createWireDoor, type LoginEntry, type WireDoor, type WireDoorOptions } from './door.ts'
