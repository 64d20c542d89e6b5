export { loadKey } from './load-key.ts'
export { keyWarningText } from './messages.ts'
