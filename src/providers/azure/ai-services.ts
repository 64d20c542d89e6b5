import type { Facts } from '#core/rule.ts'
import type { AnnotatedKey } from './annotated-key.ts'

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The services that share the signature `ACOG`, by the number in the last character of a key's provider field. */
const SERVICES = [
  'AI Services',
  'OpenAI',
  'Anomaly Detector (EE)',
  'Anomaly Detector',
  'Cognitive Services',
  'Computer Vision',
  'Content Moderator',
  'Content Safety',
  'Custom Vision prediction',
  'Custom Vision training',
  'Face',
  'Form Recognizer',
  'Health Decision Support',
  'Health Insights',
  'Immersive Reader',
  'all-in-one (internal)',
  'Knowledge',
  'LUIS authoring',
  'LUIS',
  'Metrics Advisor',
  'Personalizer',
  'QnA Maker',
  'QnA Maker v2',
  'Speaker Recognition',
  'Speech',
  'Speech translation',
  'Text Analytics',
  'Translator',
  'dummy',
  'transcription intelligence',
  'video intelligence',
  'Bing Autosuggest',
  'Bing Autosuggest v7',
  'Bing Custom Search',
  'Bing Custom Visual Search',
  'Bing Entity Search',
  'Bing Search',
  'Bing Search v7',
  'Bing Speech',
  'Bing Spell Check',
  'Bing Spell Check v7',
] as const

/** Which AI service a key opens, if its provider field says so. */
export function aiServiceFacts({ providerData }: AnnotatedKey): Facts {
  const service = providerData.startsWith('AAA') ? SERVICES[BASE64.indexOf(providerData.charAt(3))] : undefined
  return service === undefined ? {} : { service }
}
