import type { RevokePage } from '#core/revoke.ts'

const page = (url: string, en: readonly string[], ja: readonly string[]): RevokePage => ({ url, steps: { en, ja } })

/** What an administrator does by hand. */
export const PAGES = {
  postgresql: page(
    'https://www.postgresql.org/docs/current/sql-alterrole.html',
    [
      'As an administrator: ALTER ROLE name NOLOGIN;',
      'End its sessions with pg_terminate_backend.',
      'Later: ALTER ROLE name PASSWORD NULL; or DROP ROLE.',
    ],
    [
      '管理者として ALTER ROLE 名前 NOLOGIN; を実行します。',
      'pg_terminate_backend でセッションを終了します。',
      '後で ALTER ROLE 名前 PASSWORD NULL; または DROP ROLE を実行します。',
    ],
  ),
  mysql: page(
    'https://mariadb.com/docs/server/reference/sql-statements/account-management-sql-statements/alter-user',
    ["As an administrator: ALTER USER 'name'@'host' ACCOUNT LOCK;", 'End its sessions with KILL.', 'Later: DROP USER.'],
    [
      "管理者として ALTER USER '名前'@'ホスト' ACCOUNT LOCK; を実行します。",
      'KILL でセッションを終了します。',
      '後で DROP USER を実行します。',
    ],
  ),
  rabbitmq: page(
    'https://www.rabbitmq.com/docs/access-control',
    [
      'As an administrator: rabbitmqctl clear_password name.',
      'Close its connections: rabbitmqctl close_all_user_connections name "leaked password".',
      'Later: give it another password, or rabbitmqctl delete_user name.',
    ],
    [
      '管理者として rabbitmqctl clear_password 名前 を実行します。',
      'rabbitmqctl close_all_user_connections 名前 "leaked password" で接続を閉じます。',
      '後で新しいパスワードを設定するか、rabbitmqctl delete_user 名前 を実行します。',
    ],
  ),
  redis: page(
    'https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/',
    [
      'As an administrator: ACL SETUSER name off',
      'CLIENT KILL USER name',
      'Write the change into the ACL file or configuration.',
    ],
    [
      '管理者として ACL SETUSER 名前 off を実行します。',
      'CLIENT KILL USER 名前 を実行します。',
      '変更を ACL ファイルまたは設定に書き込みます。',
    ],
  ),
  ldap: page(
    'https://www.openldap.org/doc/admin26/security.html',
    [
      'As an administrator, set another userPassword, or lock the entry by policy (pwdAccountLockedTime).',
      'End open connections at the server.',
    ],
    [
      '管理者として userPassword を変更するか、ポリシー (pwdAccountLockedTime) でロックします。',
      'サーバーで開いている接続を終了します。',
    ],
  ),
} satisfies Record<string, RevokePage>
