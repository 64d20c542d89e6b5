/**
 * Text for a SARIF message: there `{0}` is a placeholder and `[text](1)` a link, so braces are doubled and a bracket that
 * would begin a link's target is moved off. Source: SARIF 2.1.0 §3.11.5 and §3.11.6.
 */
export function plainText(text: string): string {
  return text.replaceAll(/[{}]/g, '$&$&').replaceAll('](', '] (')
}
