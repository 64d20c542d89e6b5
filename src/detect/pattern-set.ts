import { byteSet, type ByteSet } from './byte-set.ts'

/** A class, an escape or a character. */
const TOKEN = /\[(?:\\.|[^\]\\])*\]|\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\[^\dkpPcBWDS]|[^\\()[\]{}*+?|]/y

/** Negated classes, a backspace, and a `-` beside a class, which is no range. */
const UNREAD = /^\[\^?\]$|\\[WDSb]|\\[wds]-[^\]]|-\\[wds]/

/** All characters. */
const ANY = /^\[\\(?:s\\S|S\\s|w\\W|W\\w|d\\D|D\\d)\]$/

/**
 * The bytes that the class, escape or character at a place in a pattern's source stands for, or more, and how long it is.
 * Undefined for forms that are not read.
 */
export function readSet(source: string, at: number, ignoreCase: boolean): { set: ByteSet; length: number } | undefined {
  TOKEN.lastIndex = at
  const token = TOKEN.exec(source)?.[0]
  if (token === undefined || (UNREAD.test(token) && !ANY.test(token))) return undefined
  const key = ignoreCase ? `i${token}` : token
  let set = sets.get(key)
  if (set === undefined) sets.set(key, (set = setOf(token, ignoreCase)))
  return { set, length: token.length }
}

/** Sets that were read, by their sources; most are in many patterns. */
const sets = new Map<string, ByteSet>()

function setOf(token: string, ignoreCase: boolean): ByteSet {
  if (token === '.' || ANY.test(token)) return new Uint8Array(256).fill(1)
  const inside = plain(token.startsWith('[') ? token.slice(1, -1) : token === '^' ? '\\^' : token)
  // Negated before case is folded: a superset of what V8 matches.
  const set = byteSet(inside)
  return ignoreCase ? folded(set) : set
}

/** Escapes of single characters as these themselves. */
function plain(inside: string): string {
  return inside.replaceAll(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))/g,
    (escape, x?: string, u?: string, letter?: string) => {
      const code = x ?? u
      if (code !== undefined) {
        const character = String.fromCharCode(parseInt(code, 16))
        return /[\\^\]-]/.test(character) ? `\\${character}` : character
      }
      if (letter !== undefined && 'nrtfv0'.includes(letter)) return '\n\r\t\f\v\0'['nrtfv0'.indexOf(letter)]!
      return escape
    },
  )
}

function folded(set: ByteSet): ByteSet {
  const both = set.slice()
  for (let code = 0; code < 256; code++) {
    if (set[code] === 0) continue
    const character = String.fromCharCode(code)
    for (const other of [character.toLowerCase(), character.toUpperCase()]) {
      if (other.length === 1 && other.charCodeAt(0) < 256) both[other.charCodeAt(0)] = 1
    }
  }
  return both
}
