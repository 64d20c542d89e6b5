export { journalFile, openJournal, readJournal, type Journal } from './journal.ts'
export { revocationsOf, type Revocation } from './record.ts'
export { revokeCredential, revokeInquiry, usableActions, type Ending, type RevokeWish } from './revoke.ts'
export { revokePlanOf } from './plan.ts'
