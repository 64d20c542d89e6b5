import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { dependencyRules } from './dependency-rules.ts'

/**
 * Runs the dependency rules and asserts that they saw every source file: a cruiser that silently skips TypeScript passes
 * any rule.
 */
const ROOT = join(import.meta.dirname, '..')
process.chdir(ROOT)
const assembly = join('kernel', 'assembly')
const expected = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.startsWith(assembly),
).length
const { output } = await cruise(['src'], {
  ...dependencyRules.options,
  ruleSet: { forbidden: dependencyRules.forbidden },
  validate: true,
})
const { modules, summary } = output as ICruiseResult
const cruised = modules.filter((module) => module.source.startsWith('src/')).length

for (const { from, to, rule } of summary.violations) process.stderr.write(`${rule.severity} ${rule.name}: ${from} → ${to}\n`)
if (cruised !== expected) {
  process.stderr.write(`cruised ${cruised} of ${expected} source files: the check did not see everything\n`)
  process.exit(1)
}
if (summary.violations.length > 0) process.exit(1)
process.stderr.write(`${cruised} modules cruised, no violation\n`)
