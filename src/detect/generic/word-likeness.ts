/**
 * How common each letter is after another in English and in the words of program text: rows are the first letter (start of
 * a word, a to z), columns the second (a to z, end of a word). 6 is chance; each step is a factor of two. Counted over the
 * 7,073 words that occur three times or more in the type declarations and README files of this project's development
 * dependencies (2026-11), each word weighted by the logarithm of its count.
 */
const PAIRS = [
  '767776556346656737866552220',
  '367623606148680607785543516',
  '855482407448417407757010527',
  '725381076166318306486010407',
  '633593428215336305635221409',
  '647855423216573548863536308',
  '734487109017238106557202607',
  '632182567016466207546200329',
  '811290248024548207475010408',
  '657666601126697515771604055',
  '831191156153148415917541116',
  '653595538015353403744140309',
  '743584228137217401666300708',
  '852492208225627800526111307',
  '727775836244346413785420308',
  '556635505147795608667563226',
  '822382256037438608676202407',
  '111111115116113115119131147',
  '835594417044557305765430508',
  '516284067044336622686331409',
  '705383268104327307765031608',
  '676575506027783708781203014',
  '803090508002206004333011107',
  '843380478024077317611043108',
  '637084037003435802480004439',
  '455364316025565703642040029',
  '833093047044007400400033477',
]
const CHANCE = 6
const COLUMNS = 27
const table = Int8Array.from(PAIRS.join(''), (digit) => Number(digit) - CHANCE)

/**
 * How much the letters of a text look like words: the mean, over its letter pairs, of log2 of how much likelier than
 * chance each is. Words are above 0.3 or so, random letters below -0.5; 0 when the text has no run of three letters.
 */
export function wordLikeness(text: string): number {
  const { sum, pairs } = wordsIn(bytesOf(text), 0, text.length)
  return pairs === 0 ? 0 : sum / pairs
}

/** Share of a text's characters that are letters in runs of three or more. */
export function wordShare(text: string): number {
  return text.length === 0 ? 0 : wordsIn(bytesOf(text), 0, text.length).letters / text.length
}

/** Both at once, and whether it is made of words, for a text that is asked all of it. */
export function wordLooks(text: string): { readonly likeness: number; readonly share: number; readonly isWords: boolean } {
  const { sum, pairs, letters } = wordsIn(bytesOf(text), 0, text.length)
  const likeness = pairs === 0 ? 0 : sum / pairs
  const share = text.length === 0 ? 0 : letters / text.length
  return { likeness, share, isWords: likeness > WORDY && share >= 0.5 }
}

/** Between the letters of words and random letters. */
const WORDY = 0.15

/** Are the bytes of a range mostly letters that look like words? */
export function isMostlyWords(bytes: Uint8Array, from: number, to: number): boolean {
  const { sum, pairs, letters } = wordsIn(bytes, from, to)
  return pairs > 0 && sum / pairs > WORDY && letters / (to - from) >= 0.5
}

/** The same for a text. */
export function isMadeOfWords(text: string): boolean {
  return isMostlyWords(bytesOf(text), 0, text.length)
}

interface Words {
  readonly sum: number
  readonly pairs: number
  readonly letters: number
}

/**
 * Adds up the words of three letters and more that names and sentences are made of, split at case changes: `accessToken2` →
 * access, Token; `HTTPHost` → HTTP, Host.
 */
function wordsIn(bytes: Uint8Array, from: number, to: number): Words {
  let sum = 0
  let pairs = 0
  let letters = 0
  for (let at = from; at < to;) {
    const start = at
    while (at < to && isUpper(bytes[at]!)) at++
    const isMixed = at < to && isLower(bytes[at]!)
    // The last of several capitals begins the next word.
    if (isMixed && at > start + 1) at--
    else if (isMixed) while (at < to && isLower(bytes[at]!)) at++
    else if (at === start) at++
    const length = at - start
    if (length < 3) continue
    let row = 0
    for (let i = start; i < at; i++) {
      const letter = (bytes[i]! | 0x20) - 0x61
      sum += table[row * COLUMNS + letter]!
      row = letter + 1
    }
    sum += table[row * COLUMNS + COLUMNS - 1]!
    pairs += length + 1
    letters += length
  }
  return { sum, pairs, letters }
}

function isUpper(byte: number): boolean {
  return byte >= 0x41 && byte <= 0x5a
}

function isLower(byte: number): boolean {
  return byte >= 0x61 && byte <= 0x7a
}

let scratch = new Uint8Array(4096)

/** One byte for each character; those that are no ASCII become zero. */
function bytesOf(text: string): Uint8Array {
  if (text.length > scratch.length) scratch = new Uint8Array(text.length * 2)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    scratch[i] = code < 128 ? code : 0
  }
  return scratch
}
