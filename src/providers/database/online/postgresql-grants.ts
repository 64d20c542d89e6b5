import type { Grant } from '#core/access.ts'
import { textAt } from '#core/json-facts.ts'
import type { Row, Statement } from '#core/login.ts'
import type { Severity } from '#core/rule.ts'
import type { Results, Rights } from './rights.ts'

const MOST_TABLES = 200

/** The role, the roles it is a member of, the databases it may enter, and the tables of this one. */
export const POSTGRESQL_QUESTIONS: readonly Statement[] = [
  {
    text:
      'select rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls' +
      ' from pg_catalog.pg_roles where rolname = current_user',
  },
  {
    text:
      "select rolname as name from pg_catalog.pg_roles where rolname <> current_user and pg_has_role(oid, 'MEMBER')" +
      ' order by 1 limit 100',
  },
  {
    text:
      "select datname as name from pg_catalog.pg_database where datallowconn and has_database_privilege(oid, 'CONNECT')" +
      ' order by 1 limit 100',
  },
  {
    text:
      "select n.nspname || '.' || c.relname as name, string_agg(p.privilege, ',' order by p.privilege) as privileges" +
      ' from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace' +
      " cross join (values ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE'), ('TRUNCATE')) p(privilege)" +
      " where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema')" +
      " and n.nspname !~ '^pg_' and has_schema_privilege(n.oid, 'USAGE') and has_table_privilege(c.oid, p.privilege)" +
      ` group by 1 order by 1 limit ${MOST_TABLES}`,
  },
]

/** Attributes of a role: https://www.postgresql.org/docs/current/role-attributes.html */
const ATTRIBUTES: readonly (readonly [column: string, action: string, severity: Severity])[] = [
  ['rolsuper', 'SUPERUSER', 'critical'],
  ['rolcreaterole', 'CREATEROLE', 'critical'],
  ['rolreplication', 'REPLICATION', 'high'],
  ['rolbypassrls', 'BYPASSRLS', 'high'],
  ['rolcreatedb', 'CREATEDB', 'medium'],
]

/** Predefined roles that reach everything: https://www.postgresql.org/docs/current/predefined-roles.html */
const ROLES: Readonly<Record<string, Severity>> = {
  pg_execute_server_program: 'critical',
  pg_write_server_files: 'critical',
  pg_write_all_data: 'critical',
  pg_read_server_files: 'high',
  pg_read_all_data: 'high',
}

export function grantsOfPostgresql([roles, members = [], databases = [], tables]: Results): Rights {
  const role = roles?.[0]
  const attributes = ATTRIBUTES.flatMap(([column, action, severity]): Grant[] =>
    role?.[column] === true ? [{ action, resource: '*', severity, proof: `pg_roles.${column}` }] : [],
  )
  // It stands above all other rights.
  if (role?.['rolsuper'] === true) return { grants: attributes.slice(0, 1), gaps: [] }
  const grants = [
    ...attributes,
    ...named(members, (name) => ({
      action: 'MEMBER',
      resource: name,
      severity: ROLES[name] ?? 'medium',
      proof: 'pg_has_role',
    })),
    ...named(databases, (name) => ({
      action: 'CONNECT',
      resource: name,
      severity: 'low',
      proof: 'has_database_privilege',
    })),
    ...(tables ?? []).flatMap(tableGrants),
  ]
  return {
    grants,
    gaps: [
      ...(databases.length > 1 ? ['tables of other databases of the server were not looked at'] : []),
      ...(tables === undefined ? ['the tables could not be read'] : []),
      ...(tables?.length === MOST_TABLES ? [`only the first ${MOST_TABLES} tables were looked at`] : []),
    ],
  }
}

function named(rows: readonly Row[], grant: (name: string) => Grant): readonly Grant[] {
  return rows.flatMap((row) => {
    const name = textAt(row, 'name')
    return name === undefined ? [] : [grant(name)]
  })
}

function tableGrants(row: Row): readonly Grant[] {
  const [name, privileges] = [textAt(row, 'name'), textAt(row, 'privileges')]
  if (name === undefined || privileges === undefined) return []
  const severity = privileges === 'SELECT' ? 'medium' : 'high'
  return [{ action: privileges, resource: name, severity, proof: 'has_table_privilege' }]
}
