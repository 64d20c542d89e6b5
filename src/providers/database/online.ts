import { defineOnline } from '#core/online.ts'
import { access } from './online/access.ts'
import { revoke } from './online/revoke.ts'
import { verify } from './online/verify.ts'

export const online = defineOnline({
  verify,
  access,
  revoke,
  selfHosted: 'https://rabbitmq.example.com:15671',
  testedWith: ['PostgreSQL', 'MariaDB', 'Redis', 'RabbitMQ', 'OpenLDAP'],
})
