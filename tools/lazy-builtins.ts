import type { Plugin } from 'rolldown'

/** How rolldown writes the import of one of Node's own modules into CommonJS; the second line is there for a default import. */
const REQUIRED = /^let (node_\w+) = require\("(node:[^"]+)"\);(?:\n\1 = ([\w.$]+)\(\1, 1\);)?$/gm

/**
 * Makes the chunks of a CommonJS bundle load Node's own modules when they are first used, not when the chunk is: a scan that
 * finds nothing then does not wait for `node:crypto`, `node:child_process` and the like (3 ms each).
 */
export function lazyBuiltins(): Plugin {
  return { name: 'lazy-builtins', renderChunk: (code) => ({ code: withLazyBuiltins(code), map: null }) }
}

/** Expects code as rolldown writes it: a module is required under a name that nothing else has. */
export function withLazyBuiltins(code: string): string {
  const isReassigned = (name: string): boolean => new RegExp(String.raw`^${name} = `, 'm').test(code)
  const lazy = [...code.matchAll(REQUIRED)].flatMap(([line, name = '', id, toModule]) =>
    toModule === undefined && isReassigned(name) ? [] : [{ line, name, id, toModule }],
  )
  return lazy.reduce((out, { line, name, id, toModule }) => {
    const module = toModule === undefined ? `require("${id}")` : `${toModule}(require("${id}"), 1)`
    const loader = `let loaded_${name}; const ${name} = () => loaded_${name} ??= ${module};`
    return out
      .replaceAll(new RegExp(String.raw`\bnew ${name}\.(\w+)`, 'g'), `new (${name}().$1)`)
      .replaceAll(new RegExp(String.raw`\b${name}\.(?=\w)`, 'g'), `${name}().`)
      .replace(line, loader)
  }, code)
}
