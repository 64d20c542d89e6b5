// Written by `npm run generate`; do not edit.
import type { Provider } from '#core/provider.ts'
import { provider as airtable } from '#providers/airtable/index.ts'
import { provider as anthropic } from '#providers/anthropic/index.ts'
import { provider as atlassian } from '#providers/atlassian/index.ts'
import { provider as aws } from '#providers/aws/index.ts'
import { provider as azure } from '#providers/azure/index.ts'
import { provider as brevo } from '#providers/brevo/index.ts'
import { provider as buildkite } from '#providers/buildkite/index.ts'
import { provider as circleci } from '#providers/circleci/index.ts'
import { provider as cloudflare } from '#providers/cloudflare/index.ts'
import { provider as confluent } from '#providers/confluent/index.ts'
import { provider as cratesIo } from '#providers/crates-io/index.ts'
import { provider as credentialFile } from '#providers/credential-file/index.ts'
import { provider as database } from '#providers/database/index.ts'
import { provider as databricks } from '#providers/databricks/index.ts'
import { provider as datadog } from '#providers/datadog/index.ts'
import { provider as digitalocean } from '#providers/digitalocean/index.ts'
import { provider as discord } from '#providers/discord/index.ts'
import { provider as docker } from '#providers/docker/index.ts'
import { provider as doppler } from '#providers/doppler/index.ts'
import { provider as dropbox } from '#providers/dropbox/index.ts'
import { provider as fastly } from '#providers/fastly/index.ts'
import { provider as figma } from '#providers/figma/index.ts'
import { provider as finnhub } from '#providers/finnhub/index.ts'
import { provider as flyio } from '#providers/flyio/index.ts'
import { provider as github } from '#providers/github/index.ts'
import { provider as gitlab } from '#providers/gitlab/index.ts'
import { provider as googleCloud } from '#providers/google-cloud/index.ts'
import { provider as grafana } from '#providers/grafana/index.ts'
import { provider as groq } from '#providers/groq/index.ts'
import { provider as hashicorp } from '#providers/hashicorp/index.ts'
import { provider as heroku } from '#providers/heroku/index.ts'
import { provider as huggingface } from '#providers/huggingface/index.ts'
import { provider as jfrog } from '#providers/jfrog/index.ts'
import { provider as jwt } from '#providers/jwt/index.ts'
import { provider as klaviyo } from '#providers/klaviyo/index.ts'
import { provider as kubernetes } from '#providers/kubernetes/index.ts'
import { provider as linear } from '#providers/linear/index.ts'
import { provider as mailchimp } from '#providers/mailchimp/index.ts'
import { provider as mailersend } from '#providers/mailersend/index.ts'
import { provider as mailgun } from '#providers/mailgun/index.ts'
import { provider as mailjet } from '#providers/mailjet/index.ts'
import { provider as mapbox } from '#providers/mapbox/index.ts'
import { provider as netlify } from '#providers/netlify/index.ts'
import { provider as newrelic } from '#providers/newrelic/index.ts'
import { provider as ngrok } from '#providers/ngrok/index.ts'
import { provider as notion } from '#providers/notion/index.ts'
import { provider as npm } from '#providers/npm/index.ts'
import { provider as nuget } from '#providers/nuget/index.ts'
import { provider as okta } from '#providers/okta/index.ts'
import { provider as onepassword } from '#providers/onepassword/index.ts'
import { provider as openai } from '#providers/openai/index.ts'
import { provider as openrouter } from '#providers/openrouter/index.ts'
import { provider as perplexity } from '#providers/perplexity/index.ts'
import { provider as planetscale } from '#providers/planetscale/index.ts'
import { provider as postman } from '#providers/postman/index.ts'
import { provider as postmark } from '#providers/postmark/index.ts'
import { provider as privateKey } from '#providers/private-key/index.ts'
import { provider as pulumi } from '#providers/pulumi/index.ts'
import { provider as pypi } from '#providers/pypi/index.ts'
import { provider as replicate } from '#providers/replicate/index.ts'
import { provider as resend } from '#providers/resend/index.ts'
import { provider as rubygems } from '#providers/rubygems/index.ts'
import { provider as sendgrid } from '#providers/sendgrid/index.ts'
import { provider as sentry } from '#providers/sentry/index.ts'
import { provider as shopify } from '#providers/shopify/index.ts'
import { provider as slack } from '#providers/slack/index.ts'
import { provider as sparkpost } from '#providers/sparkpost/index.ts'
import { provider as square } from '#providers/square/index.ts'
import { provider as stripe } from '#providers/stripe/index.ts'
import { provider as supabase } from '#providers/supabase/index.ts'
import { provider as tailscale } from '#providers/tailscale/index.ts'
import { provider as telegram } from '#providers/telegram/index.ts'
import { provider as twilio } from '#providers/twilio/index.ts'
import { provider as twitch } from '#providers/twitch/index.ts'
import { provider as vercel } from '#providers/vercel/index.ts'
import { provider as webAuth } from '#providers/web-auth/index.ts'
import { provider as xai } from '#providers/xai/index.ts'

export const providers: readonly Provider[] = [
  airtable,
  anthropic,
  atlassian,
  aws,
  azure,
  brevo,
  buildkite,
  circleci,
  cloudflare,
  confluent,
  cratesIo,
  credentialFile,
  database,
  databricks,
  datadog,
  digitalocean,
  discord,
  docker,
  doppler,
  dropbox,
  fastly,
  figma,
  finnhub,
  flyio,
  github,
  gitlab,
  googleCloud,
  grafana,
  groq,
  hashicorp,
  heroku,
  huggingface,
  jfrog,
  jwt,
  klaviyo,
  kubernetes,
  linear,
  mailchimp,
  mailersend,
  mailgun,
  mailjet,
  mapbox,
  netlify,
  newrelic,
  ngrok,
  notion,
  npm,
  nuget,
  okta,
  onepassword,
  openai,
  openrouter,
  perplexity,
  planetscale,
  postman,
  postmark,
  privateKey,
  pulumi,
  pypi,
  replicate,
  resend,
  rubygems,
  sendgrid,
  sentry,
  shopify,
  slack,
  sparkpost,
  square,
  stripe,
  supabase,
  tailscale,
  telegram,
  twilio,
  twitch,
  vercel,
  webAuth,
  xai,
]
