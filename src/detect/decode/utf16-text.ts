import type { Output } from './output.ts'

/** Writes UTF-16 as UTF-8, a mark at the beginning left out; what is ill-formed becomes U+FFFD. */
export function writeUtf16(data: Uint8Array, kind: 'utf-16le' | 'utf-16be', out: Output): void {
  const [first, second] = kind === 'utf-16le' ? [1, 0] : [0, 1]
  const unitAt = (at: number): number => (at + 1 < data.length ? (data[at + first]! << 8) | data[at + second]! : 0)
  for (let at = unitAt(0) === 0xfeff ? 2 : 0; at + 1 < data.length;) {
    const unit = unitAt(at)
    const next = unitAt(at + 2)
    if (unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000) {
      out.character(0x10000 + ((unit - 0xd800) << 10) + next - 0xdc00, at, 4)
      at += 4
    } else {
      out.character(unit >= 0xd800 && unit < 0xe000 ? 0xfffd : unit, at, 2)
      at += 2
    }
  }
}
