import { createHash } from 'node:crypto'

/**
 * JSON that may stand inside a `<script>`: with no `<` in it, nothing in the data can end the element or open a comment, and
 * the line separators that old parsers trip over are escaped.
 */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[<\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

/** Text that may stand in HTML content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** The Content-Security-Policy source that allows exactly this inline text. */
export function cspHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/**
 * The policy of a page that runs one script, wears one style sheet, and otherwise loads, sends, embeds and submits nothing.
 * Trusted types make the browser refuse every way to turn text into markup.
 */
export function contentSecurityPolicy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${cspHash(script)}`,
    `style-src ${cspHash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}
