/**
 * What of a Betterleaks `filter` expression can be expressed: the entropy limit, alone or as one of the parts of an "or".
 * A filter that is true drops a finding, so leaving a part out only ever shows more.
 */
export interface ImportedFilter {
  readonly minEntropy?: number
  /** Parts that were left out. */
  readonly ignored: number
}

const ENTROPY = /^(?:filter\.)?entropy\(\s*finding(?:\.secret|\[\s*["']secret["']\s*\])\s*\)\s*<=?\s*(\d+(?:\.\d+)?)$/

export function importFilter(expression: string): ImportedFilter {
  let minEntropy: number | undefined
  let ignored = 0
  for (const part of alternatives(expression)) {
    const limit = ENTROPY.exec(part)?.[1]
    if (limit === undefined || Number(limit) > 8) ignored++
    else minEntropy = Math.max(minEntropy ?? 0, Number(limit))
  }
  return { ...(minEntropy === undefined ? {} : { minEntropy }), ignored }
}

/** Splits at `||` outside of brackets and of quotes. A text with other operators stays in one piece and is then not known. */
function alternatives(expression: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < expression.length; at++) {
    const character = expression[at]!
    if (character === '"' || character === "'" || character === '`') at = endOfQuote(expression, at)
    else if ('([{'.includes(character)) depth++
    else if (')]}'.includes(character)) depth--
    else if (depth === 0 && expression.startsWith('||', at)) {
      parts.push(expression.slice(from, at).trim())
      from = at + 2
      at++
    }
  }
  parts.push(expression.slice(from).trim())
  return parts.filter((part) => part !== '')
}

function endOfQuote(text: string, start: number): number {
  const quote = text[start]!
  const mark = text.startsWith(quote.repeat(3), start) ? quote.repeat(3) : quote
  for (let at = start + mark.length; at < text.length; at++) {
    if (text[at] === '\\' && mark.length === 1) at++
    else if (text.startsWith(mark, at)) return at + mark.length - 1
  }
  return text.length
}
