import type { Grant } from '#core/access.ts'
import { textAt } from '#core/json-facts.ts'
import type { Statement } from '#core/login.ts'
import type { Severity } from '#core/rule.ts'
import type { Results, Rights } from './rights.ts'

export const SHOW_GRANTS: readonly Statement[] = [{ text: 'SHOW GRANTS' }]

/** `GRANT SELECT, INSERT ON `shop`.* TO …`; roles and proxies have another form. */
const GRANT = /^GRANT (?<actions>[A-Z][A-Za-z ,()`_0-9]{1,2000}?) ON (?<resource>[^ ]{1,300}) TO /
/** Rights that lead to all others: https://mariadb.com/docs/server/reference/sql-statements/account-management-sql-statements/grant */
const POWERFUL = /^(?:ALL PRIVILEGES|SUPER|CREATE USER|FILE|GRANT OPTION|RELOAD|SHUTDOWN|PROCESS|SET USER|SYSTEM_USER)$/

/** From the answer of SHOW GRANTS, one text in each row. */
export function grantsOfMysql([rows]: Results): Rights {
  if (rows === undefined) return { grants: [], gaps: ['SHOW GRANTS was refused'] }
  const texts = rows.flatMap((row) => Object.values(row).slice(0, 1)).filter((value) => typeof value === 'string')
  const read = texts.map(grantsOfText)
  return {
    grants: read.flatMap((grants) => grants ?? []),
    gaps: read.includes(undefined) ? ['a grant has a form that is not understood'] : [],
  }
}

function grantsOfText(text: string): readonly Grant[] | undefined {
  const { actions, resource } = GRANT.exec(text)?.groups ?? {}
  if (actions === undefined || resource === undefined) {
    const role = /^GRANT [`']([^`']{1,100})/.exec(text)?.[1]
    return role === undefined ? undefined : [{ action: 'ROLE', resource: role, severity: 'medium', proof: 'SHOW GRANTS' }]
  }
  const all = [...splitActions(actions), ...(text.includes(' WITH GRANT OPTION') ? ['GRANT OPTION'] : [])]
  const shown = resource.replaceAll('`', '')
  return all
    .filter((action) => action !== 'USAGE')
    .map((action) => ({
      action: textAt(action) ?? '',
      resource: textAt(shown) ?? '',
      severity: severityOf(action, shown),
      proof: 'SHOW GRANTS',
    }))
}

/** At commas that stand outside of lists of columns. */
function splitActions(actions: string): readonly string[] {
  return (actions.match(/(?:[^,(]|\([^)]*\))+/g) ?? []).map((action) => action.trim())
}

function severityOf(action: string, resource: string): Severity {
  if (POWERFUL.test(action)) return resource === '*.*' ? 'critical' : 'high'
  return /^(?:SELECT|SHOW|EXECUTE|REFERENCES|USAGE)/.test(action) ? 'medium' : 'high'
}
