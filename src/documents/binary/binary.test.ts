import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { javaClass, propertyList, pythonBytecode } from '#testing/documents/binary-files.ts'
import { readDocument } from '#testing/documents/read-document.ts'
import { tempDirectory } from '#testing/temp-directory.ts'

const has = (command: string): boolean => spawnSync(command, ['--version']).status === 0

describe('compiled Python', () => {
  it('gives constants and names, also in dictionaries', async () => {
    const { kind, texts, skips } = await readDocument(
      pythonBytecode(['first constant', 'ü'.repeat(200)], [['a key', 'a value']]),
    )
    expect([kind, skips]).toEqual(['python-bytecode', []])
    expect(texts['constants']?.split('\n;\n')).toEqual([
      'first constant',
      'ü'.repeat(200),
      'a key',
      'a value',
      'NAME',
      'm.py',
      '<module>',
    ])
  })

  it('gives texts in Latin-1 and UTF-8, and no instructions', async () => {
    const latin1 = (type: string, text: Buffer): Buffer =>
      Buffer.concat([Buffer.from(`${type}\x00\0\0\0`, 'latin1').fill(text.length, 1, 2), text])
    const constants = [
      latin1('a', Buffer.from('caf\xe9 and more', 'latin1')),
      latin1('u', Buffer.from('日本語')),
      latin1('s', Buffer.from('\x97\0d\x01l\0Z', 'latin1')),
      latin1('s', Buffer.from([0xe3, 0x81, 0x41, 0x42, 0x43])),
      latin1('z', Buffer.alloc(0)).subarray(0, 2),
      latin1('u', Buffer.from('plain words')),
    ]
    const head = pythonBytecode([], []).subarray(0, 16)
    const { texts, skips } = await readDocument(Buffer.concat([head, Buffer.from([0x29, constants.length]), ...constants]))
    expect([texts['constants'], skips]).toEqual(['café and more\n;\n日本語\n;\nplain words', []])
  })

  it.runIf(has('python3'))('reads what this Python writes: nested code, bytes, numbers, sets', async () => {
    const code =
      'K = "top level"\nclass C:\n  x = {"set item"}\n  def f(self, a=10**30, b=1.5, c=2j, *, d=None):\n    return [b"byte string", f"{a}part", ("tuple item", ...), a in {"frozen"}]\n'
    const directory = tempDirectory({ 'm.py': code })
    spawnSync('python3', ['-m', 'compileall', '-b', '-q', directory])
    const { texts, skips } = await readDocument(readFileSync(join(directory, 'm.pyc')))
    expect(skips).toEqual([])
    for (const text of ['top level', 'set item', 'byte string', 'part', 'tuple item', 'frozen'])
      expect(texts['constants']).toContain(text)
  })

  it('says where it is broken, and gives what comes before', async () => {
    const whole = pythonBytecode(['first constant', 'second constant'])
    const { texts, skips } = await readDocument(whole.subarray(0, 90))
    expect(texts['constants']).toBe('first constant')
    expect(skips).toHaveLength(1)
    expect(skips[0]).toContain('document-broken: Python bytecode:')
    // A list that says it is longer than the file.
    const bomb = Buffer.concat([whole.subarray(0, 16), Buffer.from('[\xff\xff\xff\x7f', 'latin1')])
    expect((await readDocument(bomb)).skips).toEqual(['d document-broken: Python bytecode: unknown object at byte 21'])
  })
})

describe('Java classes', () => {
  it('gives constant fields by name, and other texts, but no names of the program', async () => {
    const { kind, texts, skips } = await readDocument(
      javaClass('API_KEY', 'the secret', ['another text of an annotation', 'password', 'com/example/VeryLongNameOfAClass']),
    )
    expect([kind, skips]).toEqual(['java-class', []])
    expect(texts['fields']).toBe('API_KEY=the secret')
    expect(texts['constants']).toBe('another text of an annotation')
  })

  it.runIf(has('javac'))('reads what this compiler writes', async () => {
    const code =
      'public class K { static final String A = "constant"; static final long B = 5L; String f() { return "returned ü"; } }'
    const directory = tempDirectory({ 'K.java': code })
    spawnSync('javac', ['-encoding', 'utf-8', join(directory, 'K.java')])
    const { texts } = await readDocument(readFileSync(join(directory, 'K.class')))
    expect(texts['fields']).toBe('A=constant')
    expect(texts['constants']).toContain('returned ü')
  })

  it('says where it ends early', async () => {
    const { skips } = await readDocument(javaClass('API_KEY', 'the secret', []).subarray(0, 60))
    expect(skips).toEqual(['d document-broken: Java class: ends in its constants'])
  })
})

describe('binary property lists', () => {
  it('gives dictionaries as lines, other texts, and data as files', async () => {
    const list = propertyList({
      token: 'value',
      list: ['in list', { inner: 'ünï' }],
      data: Buffer.from('some data with a name'),
    })
    const { kind, texts, files, skips } = await readDocument(list)
    expect([kind, skips]).toEqual(['property-list', []])
    expect(texts['values']?.split('\n')).toEqual(expect.arrayContaining(['token=value', 'list=in list', 'inner=ünï']))
    expect(Object.values(files)).toEqual(['some data with a name'])
  })

  it('ends with a dictionary that holds itself, and one that repeats a value', async () => {
    const circle = propertyList({ self: { self: 'x' } })
    circle[circle.indexOf(0xd1, 12) + 2] = 0
    expect((await readDocument(circle)).skips).toEqual([])
    const names = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`k${i}`, `v${i}`]))
    const bomb = propertyList({ ...names, big: 'y'.repeat(20_000) })
    const values = bomb.indexOf(0xdf) + 4 + 101
    bomb.fill(bomb[values + 100]!, values, values + 101)
    expect((await readDocument(bomb)).skips).toEqual(['d document-limit: property list: repeats its values'])
  })
})

describe('exports of the Windows registry', () => {
  const hex = (text: string): string =>
    [...Buffer.from(`${text}\0`, 'utf16le')].map((byte) => byte.toString(16).padStart(2, '0')).join(',')

  it('decodes values in hex, over several lines, at their keys', async () => {
    const value = hex('expanded %PATH%')
    const lines = [
      'Windows Registry Editor Version 5.00',
      '',
      '[HKEY_CURRENT_USER\\Software\\A]',
      '"plain"="text"',
      `"a \\"b\\""=hex(2):${value.slice(0, 30)}\\`,
      `  ${value.slice(30)}`,
      `@=hex:${Buffer.from('raw bytes')
        .toString('hex')
        .replaceAll(/..(?=.)/g, '$&,')}`,
    ]
    const file = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(lines.join('\r\n'), 'utf16le')])
    const { kind, texts } = await readDocument(file)
    expect(kind).toBe('registry-file')
    expect(texts).toEqual({ '[HKEY_CURRENT_USER\\Software\\A]': 'a "b"=expanded %PATH%\n(default)=raw bytes\n' })
  })
})
