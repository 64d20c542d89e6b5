/** What may stand between a name and its value in code, JSON, YAML, XML and shells: quotes, brackets, an operator. */
export const BETWEEN = String.raw`\\?["'\x60\])]{0,2}(?:\s{1,24}value["']?|\s{1,4}\{\s{1,8}default)?\s{0,8}(?:=>|:=|[=:, ])\s{0,8}\\?["'\x60]?`

/** The same with `||` for a default, and without values of their own lines. */
export const BETWEEN_OR_DEFAULT = String.raw`\\?["'\x60\])]{0,2}\s{0,8}(?:=>|:=|\|\||[=:, ])\s{0,8}\\?["'\x60]?`
