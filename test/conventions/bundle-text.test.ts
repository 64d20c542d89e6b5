import { compileFunction } from 'node:vm'
import { expect, it } from 'vitest'
import { escaped } from '../../tools/ascii-only.ts'
import { withLazyBuiltins } from '../../tools/lazy-builtins.ts'
import { lazyRegistry } from '../../tools/lazy-rooms.ts'

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

it('makes a room when something of it but its id is first asked for, and once', () => {
  const room = [
    'Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });',
    'let _core_rule_ts = require("#core/rule.ts");',
    'let node_path = require("node:path");',
    "const rules = (0, _core_rule_ts.defineRules)([{ id: 'a', make: () => node_path.sep }]);",
    'const provider = (0, require("#core/provider.ts").defineProvider)({ id: \'x\', rules });',
    'exports.provider = provider;\n',
  ]
  const given = 'let made = 0; const shared0 = { defineRules: (it) => { made++; return it } };'
  const registry = lazyRegistry(new Map([['x', room.join('\n')]]))
  expect(registry).toContain("import * as shared0 from '#core/rule.ts'\nimport * as shared1 from '#core/provider.ts'\n")
  const code = registry.replaceAll(/^import .*$/gm, '').replace('export ', '')
  const { out, required } = run(
    `${given} const shared1 = { defineProvider: (it) => it };\n${code}
    out = [providers[0].id, made, providers[0].rules[0].id, providers[0].rules.length, made]`,
  )
  expect(out).toEqual(['x', 0, 'a', 1, 1])
  expect(required).toEqual([])
})

it('refuses a room that it does not know how to make lazy', () => {
  expect(() => lazyRegistry(new Map([['x', 'exports.provider = provider, exports.more = 1;']]))).toThrow('unknown form')
  expect(() => lazyRegistry(new Map([['x', 'let a = 1;']]))).toThrow('unknown form')
})

it('escapes what is not ASCII without changing what it means', () => {
  const code = 'out = ["鍵…", `é${1}😀`, /^[…😀]$/u.test("😀"), /ﾊ/.test("ﾊ")] // 鍵'
  expect(escaped(code)).toMatch(/^[\0-\x7f]*$/)
  expect(run(escaped(code)).out).toEqual(run(code).out)
})

it('refuses raw texts that would change', () => {
  expect(() => escaped('out = String.raw`鍵`')).toThrow('raw text')
})
