/** Words that stand in for a secret in documentation and tests, and those that such stand-ins are put together from. */
const VOCABULARY = new Set(
  `a abc abcd access account admin administrator always an and api app apple asd asdf asdfgh auth b bad bar basic baz
  bearer beta bogus bot box c cat change changed changeit changeme changethis client code company confirm correct cookie cred
  credential credentials csrf current d data database db def default demo dev different dog dontknow dragon dummy e email
  empty enter example expected external f fake first foo foobar foobared for forgot goes good google guest hash hashed
  hello here hidden id iloveyou in incorrect insecure insert internal invalid is jane joe john key keys let letmein
  local login long master me missing mock monkey my mypassword mysecret mysql name never new no none not null oauth of
  ok old on one other pass passphrase passw passwd password pg phrase place placeholder plain please postgres private
  prod pw pwd qaz qwe qwer qwerty qwertyuiop random real redis removed repeat replace required reset root sa safe sample
  second secret secrets secure session set shared short signing some something staging string strong super supersecret
  sys system temp test tester testing text the this three to todo token top topsecret true tst two uname undefined
  unsafe unsecure unused update updated user username usr valid value very weak welcome with word world wrong wsx x xx
  xxx xyz y you your z zxc zxcvbn`.split(/\s+/),
)
const LONGEST_WORD = 14

/**
 * Is a value put together from words of documentation and tests, with at most some digits in order: `root123`, `test_password`,
 * `Admin@12345`? People choose such values for examples and for services on their own machine.
 */
export function isMadeOfStockWords(value: string): boolean {
  const digits = value.replaceAll(/\D/g, '')
  if (digits.length > 4 && !areInOrder(digits)) return false
  const words = value.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []
  return words.length > 0 && words.every((word) => isVocabulary(word.toLowerCase()))
}

/** Digits that count up or down. */
export function areInOrder(digits: string): boolean {
  return '01234567890123456789'.includes(digits) || '98765432109876543210'.includes(digits)
}

/** Is a lower-case word made of words of documentation only: `mypassword`, `testtoken`? */
function isVocabulary(word: string): boolean {
  if (VOCABULARY.has(word)) return true
  if (word.length > 32) return false
  const reachable = [true]
  for (let end = 1; end <= word.length; end++) {
    reachable[end] = false
    for (let start = Math.max(0, end - LONGEST_WORD); start <= end - 2 && !reachable[end]; start++) {
      reachable[end] = reachable[start]! && VOCABULARY.has(word.slice(start, end))
    }
  }
  return reachable[word.length]!
}
