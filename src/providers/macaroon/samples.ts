import { fakeBytes } from '#core/samples.ts'

const packet = (name: string, value: Uint8Array): Buffer => {
  const length = 4 + name.length + 1 + value.length + 1
  return Buffer.concat([Buffer.from(`${length.toString(16).padStart(4, '0')}${name} `), value, Buffer.from('\n')])
}

/** A synthetic macaroon of version 1. */
export function version1(seed: string, location: string, caveats: readonly string[] = []): Buffer {
  return Buffer.concat([
    packet('location', Buffer.from(location)),
    packet('identifier', fakeBytes(`macaroon/${seed}/id`, 24)),
    ...caveats.map((caveat) => packet('cid', Buffer.from(caveat))),
    packet('signature', fakeBytes(`macaroon/${seed}/signature`, 32)),
  ])
}

const field = (number: number, value: Uint8Array): Buffer => Buffer.concat([Buffer.of(number, value.length), value])
const END = Buffer.of(0)

/** A synthetic macaroon of version 2. */
export function version2(seed: string, location: string, caveats: readonly string[] = []): Buffer {
  return Buffer.concat([
    Buffer.of(2),
    field(1, Buffer.from(location)),
    field(
      2,
      Buffer.concat([
        Buffer.of(3, 10, 16),
        fakeBytes(`macaroon/${seed}/id`, 16),
        Buffer.from('\u0012\u0006invoices\u0012\u0004read'),
      ]),
    ),
    END,
    ...caveats.flatMap((caveat) => [field(2, Buffer.from(caveat)), END]),
    END,
    field(6, fakeBytes(`macaroon/${seed}/signature`, 32)),
  ])
}
