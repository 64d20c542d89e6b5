// Written by `npm run generate`; do not edit.
import type { OnlineProvider } from '#core/online.ts'
import { online as airtable } from '#providers/airtable/online.ts'
import { online as aiven } from '#providers/aiven/online.ts'
import { online as anthropic } from '#providers/anthropic/online.ts'
import { online as asana } from '#providers/asana/online.ts'
import { online as assemblyai } from '#providers/assemblyai/online.ts'
import { online as atlassian } from '#providers/atlassian/online.ts'
import { online as auth0Management } from '#providers/auth0-management/online.ts'
import { online as aws } from '#providers/aws/online.ts'
import { online as azure } from '#providers/azure/online.ts'
import { online as box } from '#providers/box/online.ts'
import { online as brevo } from '#providers/brevo/online.ts'
import { online as buildkite } from '#providers/buildkite/online.ts'
import { online as cerebras } from '#providers/cerebras/online.ts'
import { online as circleci } from '#providers/circleci/online.ts'
import { online as cloudflare } from '#providers/cloudflare/online.ts'
import { online as cohere } from '#providers/cohere/online.ts'
import { online as confluent } from '#providers/confluent/online.ts'
import { online as database } from '#providers/database/online.ts'
import { online as databricks } from '#providers/databricks/online.ts'
import { online as datadog } from '#providers/datadog/online.ts'
import { online as deepgram } from '#providers/deepgram/online.ts'
import { online as deepl } from '#providers/deepl/online.ts'
import { online as deepseek } from '#providers/deepseek/online.ts'
import { online as digitalocean } from '#providers/digitalocean/online.ts'
import { online as discord } from '#providers/discord/online.ts'
import { online as docker } from '#providers/docker/online.ts'
import { online as doppler } from '#providers/doppler/online.ts'
import { online as dropbox } from '#providers/dropbox/online.ts'
import { online as dynatrace } from '#providers/dynatrace/online.ts'
import { online as elastic } from '#providers/elastic/online.ts'
import { online as elevenlabs } from '#providers/elevenlabs/online.ts'
import { online as figma } from '#providers/figma/online.ts'
import { online as firecrawl } from '#providers/firecrawl/online.ts'
import { online as fireworks } from '#providers/fireworks/online.ts'
import { online as flyio } from '#providers/flyio/online.ts'
import { online as github } from '#providers/github/online.ts'
import { online as gitlab } from '#providers/gitlab/online.ts'
import { online as gocardless } from '#providers/gocardless/online.ts'
import { online as googleCloud } from '#providers/google-cloud/online.ts'
import { online as grafana } from '#providers/grafana/online.ts'
import { online as groq } from '#providers/groq/online.ts'
import { online as hashicorp } from '#providers/hashicorp/online.ts'
import { online as heroku } from '#providers/heroku/online.ts'
import { online as honeycomb } from '#providers/honeycomb/online.ts'
import { online as hubspot } from '#providers/hubspot/online.ts'
import { online as huggingface } from '#providers/huggingface/online.ts'
import { online as intercom } from '#providers/intercom/online.ts'
import { online as klaviyo } from '#providers/klaviyo/online.ts'
import { online as langsmith } from '#providers/langsmith/online.ts'
import { online as linear } from '#providers/linear/online.ts'
import { online as mailchimp } from '#providers/mailchimp/online.ts'
import { online as mailersend } from '#providers/mailersend/online.ts'
import { online as mailgun } from '#providers/mailgun/online.ts'
import { online as mistral } from '#providers/mistral/online.ts'
import { online as moonshot } from '#providers/moonshot/online.ts'
import { online as neon } from '#providers/neon/online.ts'
import { online as netlify } from '#providers/netlify/online.ts'
import { online as newrelic } from '#providers/newrelic/online.ts'
import { online as notion } from '#providers/notion/online.ts'
import { online as npm } from '#providers/npm/online.ts'
import { online as nvidia } from '#providers/nvidia/online.ts'
import { online as okta } from '#providers/okta/online.ts'
import { online as openai } from '#providers/openai/online.ts'
import { online as openrouter } from '#providers/openrouter/online.ts'
import { online as pagerduty } from '#providers/pagerduty/online.ts'
import { online as paypal } from '#providers/paypal/online.ts'
import { online as paystack } from '#providers/paystack/online.ts'
import { online as perplexity } from '#providers/perplexity/online.ts'
import { online as pinecone } from '#providers/pinecone/online.ts'
import { online as planetscale } from '#providers/planetscale/online.ts'
import { online as postmark } from '#providers/postmark/online.ts'
import { online as railway } from '#providers/railway/online.ts'
import { online as razorpay } from '#providers/razorpay/online.ts'
import { online as render } from '#providers/render/online.ts'
import { online as replicate } from '#providers/replicate/online.ts'
import { online as resend } from '#providers/resend/online.ts'
import { online as sendgrid } from '#providers/sendgrid/online.ts'
import { online as sentry } from '#providers/sentry/online.ts'
import { online as shopify } from '#providers/shopify/online.ts'
import { online as slack } from '#providers/slack/online.ts'
import { online as sparkpost } from '#providers/sparkpost/online.ts'
import { online as square } from '#providers/square/online.ts'
import { online as stabilityai } from '#providers/stabilityai/online.ts'
import { online as stripe } from '#providers/stripe/online.ts'
import { online as supabase } from '#providers/supabase/online.ts'
import { online as tavily } from '#providers/tavily/online.ts'
import { online as telegram } from '#providers/telegram/online.ts'
import { online as togetherai } from '#providers/togetherai/online.ts'
import { online as twilio } from '#providers/twilio/online.ts'
import { online as vercel } from '#providers/vercel/online.ts'
import { online as weightsAndBiases } from '#providers/weights-and-biases/online.ts'
import { online as xai } from '#providers/xai/online.ts'

export const onlineProviders: ReadonlyMap<string, OnlineProvider> = new Map([
  ['airtable', airtable],
  ['aiven', aiven],
  ['anthropic', anthropic],
  ['asana', asana],
  ['assemblyai', assemblyai],
  ['atlassian', atlassian],
  ['auth0-management', auth0Management],
  ['aws', aws],
  ['azure', azure],
  ['box', box],
  ['brevo', brevo],
  ['buildkite', buildkite],
  ['cerebras', cerebras],
  ['circleci', circleci],
  ['cloudflare', cloudflare],
  ['cohere', cohere],
  ['confluent', confluent],
  ['database', database],
  ['databricks', databricks],
  ['datadog', datadog],
  ['deepgram', deepgram],
  ['deepl', deepl],
  ['deepseek', deepseek],
  ['digitalocean', digitalocean],
  ['discord', discord],
  ['docker', docker],
  ['doppler', doppler],
  ['dropbox', dropbox],
  ['dynatrace', dynatrace],
  ['elastic', elastic],
  ['elevenlabs', elevenlabs],
  ['figma', figma],
  ['firecrawl', firecrawl],
  ['fireworks', fireworks],
  ['flyio', flyio],
  ['github', github],
  ['gitlab', gitlab],
  ['gocardless', gocardless],
  ['google-cloud', googleCloud],
  ['grafana', grafana],
  ['groq', groq],
  ['hashicorp', hashicorp],
  ['heroku', heroku],
  ['honeycomb', honeycomb],
  ['hubspot', hubspot],
  ['huggingface', huggingface],
  ['intercom', intercom],
  ['klaviyo', klaviyo],
  ['langsmith', langsmith],
  ['linear', linear],
  ['mailchimp', mailchimp],
  ['mailersend', mailersend],
  ['mailgun', mailgun],
  ['mistral', mistral],
  ['moonshot', moonshot],
  ['neon', neon],
  ['netlify', netlify],
  ['newrelic', newrelic],
  ['notion', notion],
  ['npm', npm],
  ['nvidia', nvidia],
  ['okta', okta],
  ['openai', openai],
  ['openrouter', openrouter],
  ['pagerduty', pagerduty],
  ['paypal', paypal],
  ['paystack', paystack],
  ['perplexity', perplexity],
  ['pinecone', pinecone],
  ['planetscale', planetscale],
  ['postmark', postmark],
  ['railway', railway],
  ['razorpay', razorpay],
  ['render', render],
  ['replicate', replicate],
  ['resend', resend],
  ['sendgrid', sendgrid],
  ['sentry', sentry],
  ['shopify', shopify],
  ['slack', slack],
  ['sparkpost', sparkpost],
  ['square', square],
  ['stabilityai', stabilityai],
  ['stripe', stripe],
  ['supabase', supabase],
  ['tavily', tavily],
  ['telegram', telegram],
  ['togetherai', togetherai],
  ['twilio', twilio],
  ['vercel', vercel],
  ['weights-and-biases', weightsAndBiases],
  ['xai', xai],
])
