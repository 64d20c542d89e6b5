/** A set of byte values as a table of 256 flags. */
export type ByteSet = Uint8Array

const CLASSES: Readonly<Record<string, string>> = { w: 'A-Za-z0-9_', d: '0-9', s: ' \t-\r\u00a0' }

/**
 * The bytes of a character class given by its inside, such as `A-Za-z0-9_-`: single characters, ranges, `\w`, `\d`, `\s`, and
 * a `\` before a character that stands for itself. A `-` first or last stands for itself; a `^` first means all other bytes.
 */
export function byteSet(inside: string): ByteSet {
  if (inside.startsWith('^')) return byteSet(inside.slice(1)).map((flag) => 1 - flag)
  const set = new Uint8Array(256)
  const characters = inside.replaceAll(/\\([wds])/g, (_, name: string) => CLASSES[name]!).split('')
  for (let i = 0; i < characters.length; i++) {
    if (characters[i] === '\\' && i + 1 < characters.length) i++
    const from = characters[i]!.charCodeAt(0)
    if (characters[i + 1] === '-' && i + 2 < characters.length) {
      const to = characters[i + 2]!.charCodeAt(0)
      for (let code = from; code <= to; code++) set[code] = 1
      i += 2
    } else {
      set[from] = 1
    }
  }
  return set
}
