import { compileFunction } from 'node:vm'
import { expect, it } from 'vitest'
import { escaped } from '../../tools/ascii-only.ts'
import { withLazyBuiltins } from '../../tools/lazy-builtins.ts'
import { lazyProvider, lazyRules } from '../../tools/lazy-rooms.ts'

/** The value that a chunk puts into `out`, and the modules it had asked for by then. */
function run(code: string): { out: unknown; required: readonly string[] } {
  const required: string[] = []
  const load = (id: string): unknown => {
    required.push(id)
    return process.getBuiltinModule(id)
  }
  const out: unknown = compileFunction(`let out;\n${code}\nreturn out`, ['require'])(load)
  return { out, required }
}

it('loads a module of Node when it is first used, and once', () => {
  const chunk = 'let node_path = require("node:path");\nlet node_zlib = require("node:zlib");\n'
  expect(run(withLazyBuiltins(`${chunk}out = () => (0, node_zlib.crc32)("a")`)).required).toEqual([])
  const used = run(withLazyBuiltins(`${chunk}out = [(0, node_path.join)("a", "b"), node_path.sep]`))
  expect(used).toEqual({ out: ['a/b', '/'], required: ['node:path'] })
})

it('keeps what is constructed, extended and compared', () => {
  const chunk = 'let node_events = require("node:events");\nclass A extends node_events.EventEmitter {}\n'
  const { out } = run(
    withLazyBuiltins(`${chunk}out = new node_events.EventEmitter() instanceof node_events.EventEmitter && new A()`),
  )
  expect(out).toBeInstanceOf(process.getBuiltinModule('node:events').EventEmitter)
})

it('loads a module that is imported as a default when it is first used, too', () => {
  const chunk =
    'const toModule = (it) => ({ default: it });\nlet node_path = require("node:path");\nnode_path = toModule(node_path, 1);\n'
  expect(run(withLazyBuiltins(`${chunk}out = () => node_path.default.sep`)).required).toEqual([])
  expect(run(withLazyBuiltins(`${chunk}out = node_path.default.sep`))).toEqual({ out: '/', required: ['node:path'] })
})

it('leaves alone a module that is assigned to in any other way', () => {
  const chunk = 'let node_path = require("node:path");\nnode_path = other(node_path);\nout = node_path.sep'
  expect(withLazyBuiltins(chunk)).toBe(chunk)
})

it('makes the rules of a room when they are first asked for, and once', () => {
  const room = [
    lazyRules("export const rules = defineRules([\n  { id: 'a' },\n])\n"),
    lazyProvider("export const provider = defineProvider({\n  id: 'x',\n  rules,\n})\n"),
  ].map((code) => code.replaceAll('export ', ''))
  const counted = 'let made = 0; const defineRules = (it) => { made++; return it }; const defineProvider = (it) => it\n'
  const { out } = run(
    `${counted}${room.join('')}out = [made, provider.id, provider.rules[0].id, provider.rules.length, made]`,
  )
  expect(out).toEqual([0, 'x', 'a', 1, 1])
})

it('refuses a room that it does not know how to make lazy', () => {
  expect(() => lazyRules('export const rules = [...others]')).toThrow('unknown form')
  expect(() => lazyProvider("export const provider = { id: 'x', rules }")).toThrow('unknown form')
})

it('escapes what is not ASCII without changing what it means', () => {
  const code = 'out = ["鍵…", `é${1}😀`, /^[…😀]$/u.test("😀"), /ﾊ/.test("ﾊ")] // 鍵'
  expect(escaped(code)).toMatch(/^[\0-\x7f]*$/)
  expect(run(escaped(code)).out).toEqual(run(code).out)
})

it('refuses raw texts that would change', () => {
  expect(() => escaped('out = String.raw`鍵`')).toThrow('raw text')
})
