import type { Grant } from '#core/access.ts'
import type { Row } from '#core/login.ts'
import type { Results, Rights } from './rights.ts'

/**
 * From `ACL GETUSER`: names and values in turn, or as a map. Hashes of passwords among them are left where they are.
 * https://redis.io/docs/latest/commands/acl-getuser/
 */
export function grantsOfRedis([rows]: Results): Rights {
  if (rows === undefined) return { grants: [], gaps: ['the user may not read its own rules (ACL GETUSER)'] }
  const commands = ruleOf(rows, 'commands')
  if (commands === undefined) return { grants: [], gaps: ['the answer of ACL GETUSER has another form'] }
  const keys = ruleOf(rows, 'keys') ?? ''
  const isAll = commands.includes('+@all')
  const isReading = /^-@all(?: \+@?(?:read|get|ping|info|hello|acl\|\w+)\b)*$/.test(commands)
  const grant: Grant = {
    action: commands.slice(0, 200),
    resource: keys === '' ? 'no keys' : keys.slice(0, 200),
    severity: isAll && !commands.includes('-@dangerous') ? 'critical' : isReading ? 'medium' : 'high',
    proof: 'ACL GETUSER',
  }
  return { grants: commands === '-@all' ? [] : [grant], gaps: [] }
}

function ruleOf(rows: readonly Row[], name: string): string | undefined {
  const values = rows.map(({ value }) => value)
  const [map] = values
  const found =
    values.length === 1 && typeof map === 'object' && map !== null
      ? (map as Record<string, unknown>)[name]
      : values[values.indexOf(name) + 1]
  if (Array.isArray(found)) return found.filter((item) => typeof item === 'string').join(' ')
  return typeof found === 'string' ? found : undefined
}
