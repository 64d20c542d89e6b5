import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'SONAR_TOKEN',
    id: 'sonar-user-token',
    name: 'SonarQube user token',
    kind: 'access-token',
    severity: 'high',
    form: ['squ_', ['hex', 40]],
    references: ['https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens'],
  }),
  prefixedSecret({
    variable: 'SONAR_TOKEN',
    id: 'sonar-project-token',
    name: 'SonarQube project analysis token',
    kind: 'access-token',
    severity: 'medium',
    form: ['sqp_', ['hex', 40]],
    references: ['https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens'],
  }),
  prefixedSecret({
    variable: 'SONAR_TOKEN',
    id: 'sonar-global-token',
    name: 'SonarQube global analysis token',
    kind: 'access-token',
    severity: 'high',
    form: ['sqa_', ['hex', 40]],
    references: ['https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens'],
  }),
  prefixedSecret({
    variable: 'SONAR_TOKEN',
    id: 'sonar-cloud-scoped-token',
    name: 'SonarQube Cloud scoped organization token',
    kind: 'access-token',
    severity: 'high',
    form: ['sqco_', ['base62', 59]],
    references: ['https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens'],
  }),
  namedSecret({
    vendor: ['sonar'],
    words: ['token', 'login', 'passw', 'key', 'secret', 'auth'],
    id: 'sonar-legacy-token',
    name: 'SonarQube token without a prefix',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 40]],
    references: ['https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens'],
  }),
])
