export { addFingerprints, addToIgnoreText } from './add-entries.ts'
export { parseIgnoreList, type IgnoreList } from './ignore-list.ts'
export { pruneIgnoreText } from './prune-entries.ts'
export { readIgnoreList, readIgnoreText } from './read-ignore-list.ts'
