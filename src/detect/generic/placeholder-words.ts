import { areInOrder, isMadeOfStockWords } from '#core/stock-words.ts'

const MARKERS =
  /example|sample|dummy|placeholder|change[-_ ]?(?:me|it|this)|replace|redacted|removed|your[-_ ]|insert[-_ ]|todo|fixme|notreal|not[-_]a|fake|lorem|ipsum|deadbeef|cafebabe|secretsecret|(?:^|[^a-z])(?:api[-_]?key|passw(?:or)?d|secret|token)(?:[^a-z]|$)/i
/** `anewpassword`, `settings_passwd2`: letters around the word itself. */
const NAMED = /^[a-z_-]*pass(?:word|wd|phrase)s?[a-z_-]*\d{0,3}$/i
const ALL_DIGITS = /^\d{4,20}$/
/** `123123` */
const REPEATED = /^(\d{1,4})\1+$/
const SEQUENCES =
  /^(?:0?1234567?8?9?0?|abcd(?:e(?:f(?:g(?:h)?)?)?)?|qwerty\w*|asdf\w*|12345\w*|abc123\w*|[a-z]{3}123|987654\w*|1q2w3e\w*)$/i

/**
 * Would a person write this where a real value is left out? 0: no; 1: a word says so; 2: characters in order; 3: hardly any
 * different characters; 4: made of words of documentation only.
 */
export function placeholderOf(value: string): number {
  if (MARKERS.test(value) || NAMED.test(value)) return 1
  if (SEQUENCES.test(value) || (ALL_DIGITS.test(value) && (areInOrder(value) || REPEATED.test(value)))) return 2
  if (new Set(value.toLowerCase()).size < Math.min(4, value.length)) return 3
  return isMadeOfStockWords(value) ? 4 : 0
}
