import { fakeBytes } from '#core/samples.ts'

const bin = (bytes: Buffer): Buffer => Buffer.concat([Buffer.from([0xc4, bytes.length]), bytes])
const text = (value: string): Buffer => Buffer.concat([Buffer.from([0xd9, value.length]), Buffer.from(value)])
const list = (...items: readonly Buffer[]): Buffer => Buffer.concat([Buffer.from([0x90 | items.length]), ...items])

/** A number as MessagePack writes one of 32 bits. */
export function packNumber(value: number): Buffer {
  const bytes = Buffer.from([0xce, 0, 0, 0, 0])
  bytes.writeUInt32BE(value, 1)
  return bytes
}

/** A caveat: its kind and its fields. */
export function packCaveat(kind: number, ...fields: readonly number[]): Buffer[] {
  return [packNumber(kind), list(...fields.map(packNumber))]
}

/** A synthetic macaroon of Fly.io's, in base64 and without prefix. */
export function fakeMacaroon(seed: string, caveats: readonly Buffer[]): string {
  const nonce = list(bin(fakeBytes(`${seed}/kid`, 5)), bin(fakeBytes(`${seed}/random`, 16)), Buffer.from([0xc2]))
  const packed = list(nonce, text('https://api.fly.io/v1'), list(...caveats), bin(fakeBytes(`${seed}/tail`, 32)))
  return packed.toString('base64')
}
