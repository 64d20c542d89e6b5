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

/** Words that names and sentences are made of, split at case changes: `accessToken2` → access, Token. */
const WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g

/**
 * How much the letters of a text look like words: the mean, over its letter pairs, of log2 of how much likelier than
 * chance each is. Words are above 0.3 or so, random letters below -0.5; 0 when the text has no run of three letters.
 */
export function wordLikeness(text: string): number {
  let sum = 0
  let pairs = 0
  for (const [word] of text.matchAll(WORD)) {
    if (word.length < 3) continue
    let row = 0
    for (let i = 0; i < word.length; i++) {
      const letter = (word.charCodeAt(i) | 0x20) - 0x61
      sum += table[row * COLUMNS + letter]!
      row = letter + 1
    }
    sum += table[row * COLUMNS + COLUMNS - 1]!
    pairs += word.length + 1
  }
  return pairs === 0 ? 0 : sum / pairs
}

/** Share of a text's characters that are letters in runs of three or more. */
export function wordShare(text: string): number {
  let letters = 0
  for (const [word] of text.matchAll(WORD)) if (word.length >= 3) letters += word.length
  return text.length === 0 ? 0 : letters / text.length
}
