import { defineOnline } from '#core/online.ts'
import { access } from './online/access.ts'
import { revoke } from './online/revoke.ts'
import { verify } from './online/verify.ts'

export const online = defineOnline({
  verify,
  access,
  revoke,
  testedWith: ['PostgreSQL', 'MariaDB', 'Redis', 'RabbitMQ', 'OpenLDAP'],
})
