import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { contentSecurityPolicy, cspHash, escapeHtml, jsonForScript } from './embed.ts'

const NASTY = '</script><script>alert(1)</script><!-- \u2028\u2029 <img src=x onerror=alert(1)> ]]> & "\' \ud800 \u0000'

it('writes JSON that reads back as the same value and cannot end a script element', () => {
  const json = jsonForScript({ [NASTY]: [NASTY, 1, true, null] })
  expect(json).not.toMatch(/[<\u2028\u2029]/)
  expect(JSON.parse(json)).toEqual({ [NASTY]: [NASTY, 1, true, null] })
})

it('escapes everything that means something in HTML text and attributes', () => {
  expect(escapeHtml(`a<b>&"'c`)).toBe('a&#60;b&#62;&#38;&#34;&#39;c')
})

it('allows by hash exactly the script and the style it is given', () => {
  const policy = contentSecurityPolicy('run()', 'p{}')
  const sha = (text: string) => createHash('sha256').update(text, 'utf8').digest('base64')
  expect(policy).toContain(`script-src 'sha256-${sha('run()')}';`)
  expect(policy).toContain(`style-src 'sha256-${sha('p{}')}';`)
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:/)
  expect(cspHash('a')).not.toBe(cspHash('b'))
})
