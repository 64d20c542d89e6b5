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
} as const

const LISTS: Readonly<Record<keyof typeof ABOUT, string>> = {
  display:
    'label text title msg message hint error placeholder prompt button form field dialog caption tooltip description help enter',
  example:
    'mock fake dummy example sample test tests testing invalid wrong bad missing expected assert expect spec stub default demo',
  derived:
    'encrypted encoded hashed hash cipher digest normalized signed escaped masked wrapped checksum bcrypt public fingerprint',
  identifier: 'id ids guid uuid name index type class url uri path file dir version',
  login: 'user username login uname email account host server hostname database db userid uid',
  declaration: 'const let var val static final string private public export def set define env arg readonly',
  control: 'if elif else return case when assert expect equal equals eq throw yield',
  environment: 'env environ getenv process setenv environment',
  encoding: 'decode encode base64 b64 bytes byte buffer from hex fromhex unhex',
  production: 'prod production live real secret private',
}

const meanings = new Map<number, number>()
for (const [key, list] of Object.entries(LISTS)) {
  for (const word of list.split(' ')) {
    const hash = hashOf(word, 0, word.length)
    meanings.set(hash, (meanings.get(hash) ?? 0) | ABOUT[key as keyof typeof ABOUT])
  }
}

/** FNV-1a of letters, in any case. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (text.charCodeAt(i) | 0x20), 0x01000193)
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
    if (at - start >= 2) about |= meanings.get(hashOf(text, start, at)) ?? 0
  }
  return about
}
