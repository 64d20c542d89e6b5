const BACKSLASH = 0x5c
const LETTER_U = 0x75
/** Bytes that go on with a character of UTF-8. */
const CONTINUATION = [0x80, 0xbf] as const

const SHORT: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }
const SHORT_CODE = Uint8Array.from({ length: 256 }, (_, code) => SHORT[String.fromCharCode(code)]?.charCodeAt(0) ?? code)

const MOST_KEPT = 1 << 20
let kept = Buffer.alloc(0)

/** The text of `[from, to)`, the inside of a JSON string. A backslash before what is no escape is left out. */
export function unescaped(bytes: Buffer, from: number, to: number): string {
  // No escape is shorter than what it stands for.
  const out = room(to - from)
  let length = 0
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!
    if (byte !== BACKSLASH || at + 1 === to) {
      out[length++] = byte
      continue
    }
    const letter = bytes[++at]!
    const unit = letter === LETTER_U ? unitAt(bytes, at + 1, to) : -1
    if (unit === -1) {
      if (letter >= CONTINUATION[0] && letter <= CONTINUATION[1]) return slowlyUnescaped(bytes, from, to)
      out[length++] = SHORT_CODE[letter]!
    } else if (unit < 0x80) {
      out[length++] = unit
      at += 4
    } else if (unit < 0xd800 || unit > 0xdfff) {
      length += out.write(String.fromCharCode(unit), length)
      at += 4
    } else {
      const second = bytes[at + 5] === BACKSLASH && bytes[at + 6] === LETTER_U ? unitAt(bytes, at + 7, to) : -1
      if (unit > 0xdbff || second < 0xdc00 || second > 0xdfff) return slowlyUnescaped(bytes, from, to)
      length += out.write(String.fromCharCode(unit, second), length)
      at += 10
    }
  }
  return out.toString('utf8', 0, length)
}

/** The same by way of text, for what UTF-8 cannot hold: half a pair of surrogates, or a broken character. */
function slowlyUnescaped(bytes: Buffer, from: number, to: number): string {
  return bytes
    .toString('utf8', from, to)
    .replaceAll(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (_, code: string | undefined, letter: string | undefined) =>
      code === undefined ? (SHORT[letter!] ?? letter!) : String.fromCharCode(Number.parseInt(code, 16)),
    )
}

function room(size: number): Buffer {
  if (size <= kept.length) return kept
  const larger = Buffer.allocUnsafe(Math.max(size, kept.length * 2))
  if (larger.length <= MOST_KEPT) kept = larger
  return larger
}

/** The value of four hexadecimal digits, or -1. */
function unitAt(bytes: Buffer, at: number, to: number): number {
  if (at + 4 > to) return -1
  let unit = 0
  for (let i = at; i < at + 4; i++) {
    const digit = digitOf(bytes[i]!)
    if (digit < 0) return -1
    unit = unit * 16 + digit
  }
  return unit
}

function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const letter = byte | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}
