export { featuresOf } from './features.ts'
export { FEEDBACK_FILE, parseFeedback, putRecord, readFeedbackText, removeRecord } from './feedback-file.ts'
export { holdsSecret } from './note.ts'
export { RECORD_VERSION, type FeedbackRecord, type Verdict } from './record.ts'
