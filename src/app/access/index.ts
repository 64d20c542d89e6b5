export { accessInquiry, accessOf, accessPlanOf, accessPreview, type AccessReport } from './access.ts'
export { withReach } from './with-reach.ts'
