// What single words in a name, before it and after a value say. Looked up by the hash of each word, without making strings.

/** What a word may be about: bits. */
export const ABOUT = {
  /** Texts that are shown to people: a label is no secret. */
  display: 1,
  /** Test doubles and examples. */
  example: 2,
  /** What was made of a secret, or stands for it. */
  derived: 4,
  identifier: 8,
  /** A name or a host beside it: a login. */
  login: 16,
  declaration: 32,
  control: 64,
  environment: 128,
  encoding: 256,
  production: 512,
  query: 1024,
  command: 2048,
} as const

const LISTS: Readonly<Record<keyof typeof ABOUT, string>> = {
  display:
    'label text title msg message hint error placeholder prompt button form field dialog caption tooltip description help enter',
  example:
    'mock mocked fake dummy fixture example sample test tests testing invalid wrong bad missing expected assert expect spec stub default demo',
  derived:
    'encrypted encoded hashed hash cipher digest normalized signed escaped masked wrapped checksum bcrypt public fingerprint normalize encrypt hash verify check compare validate matches generate',
  identifier: 'id ids guid uuid name index type class url uri path file dir version',
  login: 'user username login uname email account host server hostname database db userid uid',
  declaration: 'const let var val static final string private public export def set define env arg readonly',
  control: 'if elif else return case when assert expect equal equals eq throw yield',
  environment: 'env environ getenv process setenv environment',
  encoding: 'decode encode base64 b64 bytes byte buffer from hex fromhex unhex',
  production: 'prod production live real secret private',
  query: 'select insert values alter identified grant',
  command: 'export setx curl wget docker run sudo env arg exec echo kubectl mysql psql openssl ssh bash sh cmd',
}

/** The hash of no letters; `hashWith` adds one. */
export const NO_LETTERS = 0x811c9dc5 | 0

/** Meanings by hash, with open addressing: hash and bits of each word, 0 for none. */
const SLOTS = 2048
const hashes = new Int32Array(SLOTS)
const bits = new Int32Array(SLOTS)
for (const [key, list] of Object.entries(LISTS)) {
  for (const word of list.split(' ')) {
    const hash = hashOf(word, 0, word.length)
    const slot = slotOf(hash)
    hashes[slot] = hash
    bits[slot]! |= ABOUT[key as keyof typeof ABOUT]
  }
}

/** The slot of a hash, or the one where it would be. */
function slotOf(hash: number): number {
  let slot = hash & (SLOTS - 1)
  while (hashes[slot] !== hash && hashes[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
  return slot
}

/** What a word of that hash is about. */
export function aboutHash(hash: number): number {
  return bits[slotOf(hash)]!
}

/** FNV-1a, in any case. */
export function hashWith(hash: number, letter: number): number {
  return Math.imul(hash ^ (letter | 0x20), 0x01000193)
}

function hashOf(text: string, from: number, to: number): number {
  let hash = NO_LETTERS
  for (let i = from; i < to; i++) hash = hashWith(hash, text.charCodeAt(i))
  return hash
}

/** What the words in a stretch of text are about, all together. Words end at case changes, too. */
export function aboutWords(text: string, from = 0, to = text.length): number {
  let about = 0
  for (let at = from; at < to;) {
    const start = at
    let code = text.charCodeAt(at)
    while (at < to && code >= 0x41 && code <= 0x5a) code = text.charCodeAt(++at)
    const isLower = at < to && code >= 0x61 && code <= 0x7a
    if (isLower && at > start + 1) at--
    else if (isLower) while (at < to && code >= 0x61 && code <= 0x7a) code = text.charCodeAt(++at)
    else if (at === start) at++
    if (at - start >= 2) about |= aboutHash(hashOf(text, start, at))
  }
  return about
}
