export { createWireDoor, type LoginEntry, type WireDoor } from './door.ts'
