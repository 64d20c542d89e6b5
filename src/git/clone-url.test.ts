import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redactUrl } from '#base/redact-url.ts'
import { checkCloneUrl, redactCredentials } from './clone-url.ts'

describe('checkCloneUrl', () => {
  it.each([
    'https://example.com/a.git',
    'https://user@example.com/a.git',
    'ssh://git@example.com:2222/a.git',
    'git://example.com/a.git',
    'file:///srv/a.git',
    'git@example.com:team/a.git',
    'example.com:a',
  ])('takes %s as it is', (url) => {
    expect(checkCloneUrl(url, '/nowhere')).toBe(url)
  })

  it.each([
    ['a.git', '/base/a.git'],
    ['./a:b', '/base/a:b'],
    ['../x/y', '/x/y'],
    ['/srv/a', '/srv/a'],
  ])('makes the local path %s absolute', (path, absolute) => {
    expect(checkCloneUrl(path, '/base')).toBe(absolute)
  })

  it('never gives git something that it could take for an option or a helper', () => {
    const part = fc.constantFrom('-', '--', 'ext::', 'a', ':', '/', '@', '://', 'ssh', 'https', 'file', 'x.y', '::', ' ')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        let checked: string
        try {
          checked = checkCloneUrl(parts.join(''), '/nowhere')
        } catch {
          return
        }
        expect(checked).not.toMatch(/^-|^[^/]*::/)
        if (!checked.startsWith('/')) expect(checked).toMatch(/^(?:(?:https|ssh|git|file):\/\/|[^/]*:)/)
      }),
    )
  })
})

describe('redaction', () => {
  it('hides user, password and query', () => {
    expect(redactUrl('https://user:pass@example.com/a.git?token=x#y')).toBe('https://***@example.com/a.git?***')
    expect(redactUrl('https://example.com/a.git')).toBe('https://example.com/a.git')
    expect(redactUrl('git@example.com:a.git')).toBe('git@example.com:a.git')
  })

  it('hides credentials with @ in them, encoded or not, wherever another program prints them', () => {
    const url = 'https://me%40corp:p%40ss@word@example.com/a.git'
    const said = `fatal: unable to access '${url}': for me@corp with p@ss@word or p%40ss@word at https://other:one@example.net/`
    const shown = redactCredentials(said, url)
    for (const part of ['p@ss', 'p%40ss', 'me@corp', 'me%40corp', 'other:one']) expect(shown).not.toContain(part)
    expect(shown).toContain('example.com/a.git')
  })
})
