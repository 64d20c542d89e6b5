export { accessInquiry, accessOf, accessPlanOf, rulesWithAccess, severityOf, type AccessReport } from './access.ts'
