// Written by `npm run generate`; do not edit.
import type { OnlineProvider } from '#core/online.ts'
import { online as abuseipdb } from '#providers/abuseipdb/online.ts'
import { online as adafruit } from '#providers/adafruit/online.ts'
import { online as airtable } from '#providers/airtable/online.ts'
import { online as aiven } from '#providers/aiven/online.ts'
import { online as alibaba } from '#providers/alibaba/online.ts'
import { online as anthropic } from '#providers/anthropic/online.ts'
import { online as anypoint } from '#providers/anypoint/online.ts'
import { online as apify } from '#providers/apify/online.ts'
import { online as asaas } from '#providers/asaas/online.ts'
import { online as asana } from '#providers/asana/online.ts'
import { online as assemblyai } from '#providers/assemblyai/online.ts'
import { online as atlassian } from '#providers/atlassian/online.ts'
import { online as auth0Management } from '#providers/auth0-management/online.ts'
import { online as aws } from '#providers/aws/online.ts'
import { online as azure } from '#providers/azure/online.ts'
import { online as bannerbear } from '#providers/bannerbear/online.ts'
import { online as baremetrics } from '#providers/baremetrics/online.ts'
import { online as beamer } from '#providers/beamer/online.ts'
import { online as betterstack } from '#providers/betterstack/online.ts'
import { online as bitly } from '#providers/bitly/online.ts'
import { online as bitrise } from '#providers/bitrise/online.ts'
import { online as box } from '#providers/box/online.ts'
import { online as brevo } from '#providers/brevo/online.ts'
import { online as bugsnag } from '#providers/bugsnag/online.ts'
import { online as buildkite } from '#providers/buildkite/online.ts'
import { online as bunnyNet } from '#providers/bunny-net/online.ts'
import { online as buttercms } from '#providers/buttercms/online.ts'
import { online as calCom } from '#providers/cal-com/online.ts'
import { online as calendly } from '#providers/calendly/online.ts'
import { online as capsuleCrm } from '#providers/capsule-crm/online.ts'
import { online as carbonInterface } from '#providers/carbon-interface/online.ts'
import { online as cerebras } from '#providers/cerebras/online.ts'
import { online as chartmogul } from '#providers/chartmogul/online.ts'
import { online as checklyHq } from '#providers/checkly-hq/online.ts'
import { online as circleci } from '#providers/circleci/online.ts'
import { online as ciscoMeraki } from '#providers/cisco-meraki/online.ts'
import { online as clerk } from '#providers/clerk/online.ts'
import { online as clickup } from '#providers/clickup/online.ts'
import { online as clockify } from '#providers/clockify/online.ts'
import { online as closecrm } from '#providers/closecrm/online.ts'
import { online as cloudConvert } from '#providers/cloud-convert/online.ts'
import { online as cloudflare } from '#providers/cloudflare/online.ts'
import { online as cloudinary } from '#providers/cloudinary/online.ts'
import { online as cloudsmith } from '#providers/cloudsmith/online.ts'
import { online as cockroachlabs } from '#providers/cockroachlabs/online.ts'
import { online as coda } from '#providers/coda/online.ts'
import { online as codacy } from '#providers/codacy/online.ts'
import { online as cohere } from '#providers/cohere/online.ts'
import { online as coinApi } from '#providers/coin-api/online.ts'
import { online as coinbase } from '#providers/coinbase/online.ts'
import { online as confluent } from '#providers/confluent/online.ts'
import { online as contentful } from '#providers/contentful/online.ts'
import { online as convertkit } from '#providers/convertkit/online.ts'
import { online as couchbase } from '#providers/couchbase/online.ts'
import { online as cratesIo } from '#providers/crates-io/online.ts'
import { online as crowdin } from '#providers/crowdin/online.ts'
import { online as customerio } from '#providers/customerio/online.ts'
import { online as daily } from '#providers/daily/online.ts'
import { online as database } from '#providers/database/online.ts'
import { online as databento } from '#providers/databento/online.ts'
import { online as databricks } from '#providers/databricks/online.ts'
import { online as datadog } from '#providers/datadog/online.ts'
import { online as datastax } from '#providers/datastax/online.ts'
import { online as deepgram } from '#providers/deepgram/online.ts'
import { online as deepl } from '#providers/deepl/online.ts'
import { online as deepseek } from '#providers/deepseek/online.ts'
import { online as dependencytrack } from '#providers/dependencytrack/online.ts'
import { online as deviantart } from '#providers/deviantart/online.ts'
import { online as diffbot } from '#providers/diffbot/online.ts'
import { online as digitalocean } from '#providers/digitalocean/online.ts'
import { online as discord } from '#providers/discord/online.ts'
import { online as docker } from '#providers/docker/online.ts'
import { online as doppler } from '#providers/doppler/online.ts'
import { online as drone } from '#providers/drone/online.ts'
import { online as dropbox } from '#providers/dropbox/online.ts'
import { online as dub } from '#providers/dub/online.ts'
import { online as duffel } from '#providers/duffel/online.ts'
import { online as dynalist } from '#providers/dynalist/online.ts'
import { online as dynatrace } from '#providers/dynatrace/online.ts'
import { online as easypost } from '#providers/easypost/online.ts'
import { online as elastic } from '#providers/elastic/online.ts'
import { online as elevenlabs } from '#providers/elevenlabs/online.ts'
import { online as etherscan } from '#providers/etherscan/online.ts'
import { online as eventbrite } from '#providers/eventbrite/online.ts'
import { online as everhour } from '#providers/everhour/online.ts'
import { online as exchangeRateApi } from '#providers/exchange-rate-api/online.ts'
import { online as facebook } from '#providers/facebook/online.ts'
import { online as fastly } from '#providers/fastly/online.ts'
import { online as figma } from '#providers/figma/online.ts'
import { online as finnhub } from '#providers/finnhub/online.ts'
import { online as firecrawl } from '#providers/firecrawl/online.ts'
import { online as fireworks } from '#providers/fireworks/online.ts'
import { online as flickr } from '#providers/flickr/online.ts'
import { online as flutterwave } from '#providers/flutterwave/online.ts'
import { online as flyio } from '#providers/flyio/online.ts'
import { online as frameio } from '#providers/frameio/online.ts'
import { online as freshdesk } from '#providers/freshdesk/online.ts'
import { online as front } from '#providers/front/online.ts'
import { online as fullstory } from '#providers/fullstory/online.ts'
import { online as getresponse } from '#providers/getresponse/online.ts'
import { online as gitea } from '#providers/gitea/online.ts'
import { online as github } from '#providers/github/online.ts'
import { online as gitlab } from '#providers/gitlab/online.ts'
import { online as gocardless } from '#providers/gocardless/online.ts'
import { online as googleCloud } from '#providers/google-cloud/online.ts'
import { online as grafana } from '#providers/grafana/online.ts'
import { online as groq } from '#providers/groq/online.ts'
import { online as gumroad } from '#providers/gumroad/online.ts'
import { online as harvest } from '#providers/harvest/online.ts'
import { online as hashicorp } from '#providers/hashicorp/online.ts'
import { online as hellosign } from '#providers/hellosign/online.ts'
import { online as here } from '#providers/here/online.ts'
import { online as heroku } from '#providers/heroku/online.ts'
import { online as hetzner } from '#providers/hetzner/online.ts'
import { online as hexPm } from '#providers/hex-pm/online.ts'
import { online as honeycomb } from '#providers/honeycomb/online.ts'
import { online as hubspot } from '#providers/hubspot/online.ts'
import { online as huggingface } from '#providers/huggingface/online.ts'
import { online as hunter } from '#providers/hunter/online.ts'
import { online as ibm } from '#providers/ibm/online.ts'
import { online as influxdb } from '#providers/influxdb/online.ts'
import { online as infura } from '#providers/infura/online.ts'
import { online as instagram } from '#providers/instagram/online.ts'
import { online as intercom } from '#providers/intercom/online.ts'
import { online as ipinfo } from '#providers/ipinfo/online.ts'
import { online as iterable } from '#providers/iterable/online.ts'
import { online as jfrog } from '#providers/jfrog/online.ts'
import { online as jotform } from '#providers/jotform/online.ts'
import { online as jumpcloud } from '#providers/jumpcloud/online.ts'
import { online as keycloak } from '#providers/keycloak/online.ts'
import { online as klaviyo } from '#providers/klaviyo/online.ts'
import { online as kubernetes } from '#providers/kubernetes/online.ts'
import { online as langsmith } from '#providers/langsmith/online.ts'
import { online as launchdarkly } from '#providers/launchdarkly/online.ts'
import { online as lemlist } from '#providers/lemlist/online.ts'
import { online as lemonsqueezy } from '#providers/lemonsqueezy/online.ts'
import { online as lichess } from '#providers/lichess/online.ts'
import { online as line } from '#providers/line/online.ts'
import { online as linear } from '#providers/linear/online.ts'
import { online as linkedin } from '#providers/linkedin/online.ts'
import { online as linode } from '#providers/linode/online.ts'
import { online as liveblocks } from '#providers/liveblocks/online.ts'
import { online as llamaCloud } from '#providers/llama-cloud/online.ts'
import { online as lob } from '#providers/lob/online.ts'
import { online as locationIq } from '#providers/location-iq/online.ts'
import { online as loops } from '#providers/loops/online.ts'
import { online as mailchimp } from '#providers/mailchimp/online.ts'
import { online as mailerlite } from '#providers/mailerlite/online.ts'
import { online as mailersend } from '#providers/mailersend/online.ts'
import { online as mailgun } from '#providers/mailgun/online.ts'
import { online as mailjet } from '#providers/mailjet/online.ts'
import { online as mailsac } from '#providers/mailsac/online.ts'
import { online as mapbox } from '#providers/mapbox/online.ts'
import { online as mattermost } from '#providers/mattermost/online.ts'
import { online as maxmind } from '#providers/maxmind/online.ts'
import { online as mercadoPago } from '#providers/mercado-pago/online.ts'
import { online as messagebird } from '#providers/messagebird/online.ts'
import { online as metabase } from '#providers/metabase/online.ts'
import { online as midtrans } from '#providers/midtrans/online.ts'
import { online as miro } from '#providers/miro/online.ts'
import { online as mistral } from '#providers/mistral/online.ts'
import { online as monday } from '#providers/monday/online.ts'
import { online as moonshot } from '#providers/moonshot/online.ts'
import { online as moralis } from '#providers/moralis/online.ts'
import { online as nasa } from '#providers/nasa/online.ts'
import { online as neon } from '#providers/neon/online.ts'
import { online as netlify } from '#providers/netlify/online.ts'
import { online as newrelic } from '#providers/newrelic/online.ts'
import { online as newsapi } from '#providers/newsapi/online.ts'
import { online as ngrok } from '#providers/ngrok/online.ts'
import { online as notion } from '#providers/notion/online.ts'
import { online as npm } from '#providers/npm/online.ts'
import { online as nvidia } from '#providers/nvidia/online.ts'
import { online as nylas } from '#providers/nylas/online.ts'
import { online as nytimes } from '#providers/nytimes/online.ts'
import { online as oanda } from '#providers/oanda/online.ts'
import { online as octopusDeploy } from '#providers/octopus-deploy/online.ts'
import { online as okta } from '#providers/okta/online.ts'
import { online as onfleet } from '#providers/onfleet/online.ts'
import { online as openai } from '#providers/openai/online.ts'
import { online as opencageData } from '#providers/opencage-data/online.ts'
import { online as openrouter } from '#providers/openrouter/online.ts'
import { online as openweather } from '#providers/openweather/online.ts'
import { online as packagecloud } from '#providers/packagecloud/online.ts'
import { online as paddle } from '#providers/paddle/online.ts'
import { online as pagerduty } from '#providers/pagerduty/online.ts'
import { online as pandadoc } from '#providers/pandadoc/online.ts'
import { online as pandascore } from '#providers/pandascore/online.ts'
import { online as particleio } from '#providers/particleio/online.ts'
import { online as paymoApp } from '#providers/paymo-app/online.ts'
import { online as paypal } from '#providers/paypal/online.ts'
import { online as paystack } from '#providers/paystack/online.ts'
import { online as pdfshift } from '#providers/pdfshift/online.ts'
import { online as perplexity } from '#providers/perplexity/online.ts'
import { online as phrase } from '#providers/phrase/online.ts'
import { online as pinata } from '#providers/pinata/online.ts'
import { online as pinecone } from '#providers/pinecone/online.ts'
import { online as pinterest } from '#providers/pinterest/online.ts'
import { online as pipedrive } from '#providers/pipedrive/online.ts'
import { online as planetscale } from '#providers/planetscale/online.ts'
import { online as podio } from '#providers/podio/online.ts'
import { online as polar } from '#providers/polar/online.ts'
import { online as polygon } from '#providers/polygon/online.ts'
import { online as portainer } from '#providers/portainer/online.ts'
import { online as posthog } from '#providers/posthog/online.ts'
import { online as postman } from '#providers/postman/online.ts'
import { online as postmark } from '#providers/postmark/online.ts'
import { online as pulumi } from '#providers/pulumi/online.ts'
import { online as pushbullet } from '#providers/pushbullet/online.ts'
import { online as pypi } from '#providers/pypi/online.ts'
import { online as qase } from '#providers/qase/online.ts'
import { online as railway } from '#providers/railway/online.ts'
import { online as rawg } from '#providers/rawg/online.ts'
import { online as razorpay } from '#providers/razorpay/online.ts'
import { online as rebrandly } from '#providers/rebrandly/online.ts'
import { online as rechargePayments } from '#providers/recharge-payments/online.ts'
import { online as render } from '#providers/render/online.ts'
import { online as replicate } from '#providers/replicate/online.ts'
import { online as resend } from '#providers/resend/online.ts'
import { online as rocketreach } from '#providers/rocketreach/online.ts'
import { online as rootly } from '#providers/rootly/online.ts'
import { online as rubygems } from '#providers/rubygems/online.ts'
import { online as salesflare } from '#providers/salesflare/online.ts'
import { online as salesforce } from '#providers/salesforce/online.ts'
import { online as salesloft } from '#providers/salesloft/online.ts'
import { online as sanity } from '#providers/sanity/online.ts'
import { online as scaleway } from '#providers/scaleway/online.ts'
import { online as scalingo } from '#providers/scalingo/online.ts'
import { online as scrapfly } from '#providers/scrapfly/online.ts'
import { online as scrapingBee } from '#providers/scraping-bee/online.ts'
import { online as seam } from '#providers/seam/online.ts'
import { online as segment } from '#providers/segment/online.ts'
import { online as sendgrid } from '#providers/sendgrid/online.ts'
import { online as sentry } from '#providers/sentry/online.ts'
import { online as serpApi } from '#providers/serp-api/online.ts'
import { online as shippo } from '#providers/shippo/online.ts'
import { online as shodan } from '#providers/shodan/online.ts'
import { online as shopify } from '#providers/shopify/online.ts'
import { online as shortcut } from '#providers/shortcut/online.ts'
import { online as shutterstock } from '#providers/shutterstock/online.ts'
import { online as slack } from '#providers/slack/online.ts'
import { online as smartsheets } from '#providers/smartsheets/online.ts'
import { online as snyk } from '#providers/snyk/online.ts'
import { online as sonar } from '#providers/sonar/online.ts'
import { online as sourcegraph } from '#providers/sourcegraph/online.ts'
import { online as sparkpost } from '#providers/sparkpost/online.ts'
import { online as spotify } from '#providers/spotify/online.ts'
import { online as square } from '#providers/square/online.ts'
import { online as squarespace } from '#providers/squarespace/online.ts'
import { online as stabilityai } from '#providers/stabilityai/online.ts'
import { online as stackhawk } from '#providers/stackhawk/online.ts'
import { online as statuscake } from '#providers/statuscake/online.ts'
import { online as statuspage } from '#providers/statuspage/online.ts'
import { online as streak } from '#providers/streak/online.ts'
import { online as stripe } from '#providers/stripe/online.ts'
import { online as supabase } from '#providers/supabase/online.ts'
import { online as tailscale } from '#providers/tailscale/online.ts'
import { online as tavily } from '#providers/tavily/online.ts'
import { online as taxjar } from '#providers/taxjar/online.ts'
import { online as teamcity } from '#providers/teamcity/online.ts'
import { online as telegram } from '#providers/telegram/online.ts'
import { online as telnyx } from '#providers/telnyx/online.ts'
import { online as theOddsApi } from '#providers/the-odds-api/online.ts'
import { online as thousandeyes } from '#providers/thousandeyes/online.ts'
import { online as ticketmaster } from '#providers/ticketmaster/online.ts'
import { online as tiingo } from '#providers/tiingo/online.ts'
import { online as todoist } from '#providers/todoist/online.ts'
import { online as togetherai } from '#providers/togetherai/online.ts'
import { online as toggl } from '#providers/toggl/online.ts'
import { online as tolgee } from '#providers/tolgee/online.ts'
import { online as tradier } from '#providers/tradier/online.ts'
import { online as transferwise } from '#providers/transferwise/online.ts'
import { online as truenas } from '#providers/truenas/online.ts'
import { online as twelveData } from '#providers/twelve-data/online.ts'
import { online as twilio } from '#providers/twilio/online.ts'
import { online as twitch } from '#providers/twitch/online.ts'
import { online as typeform } from '#providers/typeform/online.ts'
import { online as unleash } from '#providers/unleash/online.ts'
import { online as unsplash } from '#providers/unsplash/online.ts'
import { online as upcloud } from '#providers/upcloud/online.ts'
import { online as valtown } from '#providers/valtown/online.ts'
import { online as vercel } from '#providers/vercel/online.ts'
import { online as virustotal } from '#providers/virustotal/online.ts'
import { online as vk } from '#providers/vk/online.ts'
import { online as vultr } from '#providers/vultr/online.ts'
import { online as wakatime } from '#providers/wakatime/online.ts'
import { online as weatherApi } from '#providers/weather-api/online.ts'
import { online as webex } from '#providers/webex/online.ts'
import { online as webexBot } from '#providers/webex-bot/online.ts'
import { online as webflow } from '#providers/webflow/online.ts'
import { online as weightsAndBiases } from '#providers/weights-and-biases/online.ts'
import { online as wistia } from '#providers/wistia/online.ts'
import { online as workos } from '#providers/workos/online.ts'
import { online as wrike } from '#providers/wrike/online.ts'
import { online as xai } from '#providers/xai/online.ts'
import { online as xendit } from '#providers/xendit/online.ts'
import { online as yandex } from '#providers/yandex/online.ts'
import { online as youNeedABudget } from '#providers/you-need-a-budget/online.ts'
import { online as yousign } from '#providers/yousign/online.ts'
import { online as zeplin } from '#providers/zeplin/online.ts'
import { online as zerobounce } from '#providers/zerobounce/online.ts'

export const onlineProviders: ReadonlyMap<string, OnlineProvider> = new Map([
  ['abuseipdb', abuseipdb],
  ['adafruit', adafruit],
  ['airtable', airtable],
  ['aiven', aiven],
  ['alibaba', alibaba],
  ['anthropic', anthropic],
  ['anypoint', anypoint],
  ['apify', apify],
  ['asaas', asaas],
  ['asana', asana],
  ['assemblyai', assemblyai],
  ['atlassian', atlassian],
  ['auth0-management', auth0Management],
  ['aws', aws],
  ['azure', azure],
  ['bannerbear', bannerbear],
  ['baremetrics', baremetrics],
  ['beamer', beamer],
  ['betterstack', betterstack],
  ['bitly', bitly],
  ['bitrise', bitrise],
  ['box', box],
  ['brevo', brevo],
  ['bugsnag', bugsnag],
  ['buildkite', buildkite],
  ['bunny-net', bunnyNet],
  ['buttercms', buttercms],
  ['cal-com', calCom],
  ['calendly', calendly],
  ['capsule-crm', capsuleCrm],
  ['carbon-interface', carbonInterface],
  ['cerebras', cerebras],
  ['chartmogul', chartmogul],
  ['checkly-hq', checklyHq],
  ['circleci', circleci],
  ['cisco-meraki', ciscoMeraki],
  ['clerk', clerk],
  ['clickup', clickup],
  ['clockify', clockify],
  ['closecrm', closecrm],
  ['cloud-convert', cloudConvert],
  ['cloudflare', cloudflare],
  ['cloudinary', cloudinary],
  ['cloudsmith', cloudsmith],
  ['cockroachlabs', cockroachlabs],
  ['coda', coda],
  ['codacy', codacy],
  ['cohere', cohere],
  ['coin-api', coinApi],
  ['coinbase', coinbase],
  ['confluent', confluent],
  ['contentful', contentful],
  ['convertkit', convertkit],
  ['couchbase', couchbase],
  ['crates-io', cratesIo],
  ['crowdin', crowdin],
  ['customerio', customerio],
  ['daily', daily],
  ['database', database],
  ['databento', databento],
  ['databricks', databricks],
  ['datadog', datadog],
  ['datastax', datastax],
  ['deepgram', deepgram],
  ['deepl', deepl],
  ['deepseek', deepseek],
  ['dependencytrack', dependencytrack],
  ['deviantart', deviantart],
  ['diffbot', diffbot],
  ['digitalocean', digitalocean],
  ['discord', discord],
  ['docker', docker],
  ['doppler', doppler],
  ['drone', drone],
  ['dropbox', dropbox],
  ['dub', dub],
  ['duffel', duffel],
  ['dynalist', dynalist],
  ['dynatrace', dynatrace],
  ['easypost', easypost],
  ['elastic', elastic],
  ['elevenlabs', elevenlabs],
  ['etherscan', etherscan],
  ['eventbrite', eventbrite],
  ['everhour', everhour],
  ['exchange-rate-api', exchangeRateApi],
  ['facebook', facebook],
  ['fastly', fastly],
  ['figma', figma],
  ['finnhub', finnhub],
  ['firecrawl', firecrawl],
  ['fireworks', fireworks],
  ['flickr', flickr],
  ['flutterwave', flutterwave],
  ['flyio', flyio],
  ['frameio', frameio],
  ['freshdesk', freshdesk],
  ['front', front],
  ['fullstory', fullstory],
  ['getresponse', getresponse],
  ['gitea', gitea],
  ['github', github],
  ['gitlab', gitlab],
  ['gocardless', gocardless],
  ['google-cloud', googleCloud],
  ['grafana', grafana],
  ['groq', groq],
  ['gumroad', gumroad],
  ['harvest', harvest],
  ['hashicorp', hashicorp],
  ['hellosign', hellosign],
  ['here', here],
  ['heroku', heroku],
  ['hetzner', hetzner],
  ['hex-pm', hexPm],
  ['honeycomb', honeycomb],
  ['hubspot', hubspot],
  ['huggingface', huggingface],
  ['hunter', hunter],
  ['ibm', ibm],
  ['influxdb', influxdb],
  ['infura', infura],
  ['instagram', instagram],
  ['intercom', intercom],
  ['ipinfo', ipinfo],
  ['iterable', iterable],
  ['jfrog', jfrog],
  ['jotform', jotform],
  ['jumpcloud', jumpcloud],
  ['keycloak', keycloak],
  ['klaviyo', klaviyo],
  ['kubernetes', kubernetes],
  ['langsmith', langsmith],
  ['launchdarkly', launchdarkly],
  ['lemlist', lemlist],
  ['lemonsqueezy', lemonsqueezy],
  ['lichess', lichess],
  ['line', line],
  ['linear', linear],
  ['linkedin', linkedin],
  ['linode', linode],
  ['liveblocks', liveblocks],
  ['llama-cloud', llamaCloud],
  ['lob', lob],
  ['location-iq', locationIq],
  ['loops', loops],
  ['mailchimp', mailchimp],
  ['mailerlite', mailerlite],
  ['mailersend', mailersend],
  ['mailgun', mailgun],
  ['mailjet', mailjet],
  ['mailsac', mailsac],
  ['mapbox', mapbox],
  ['mattermost', mattermost],
  ['maxmind', maxmind],
  ['mercado-pago', mercadoPago],
  ['messagebird', messagebird],
  ['metabase', metabase],
  ['midtrans', midtrans],
  ['miro', miro],
  ['mistral', mistral],
  ['monday', monday],
  ['moonshot', moonshot],
  ['moralis', moralis],
  ['nasa', nasa],
  ['neon', neon],
  ['netlify', netlify],
  ['newrelic', newrelic],
  ['newsapi', newsapi],
  ['ngrok', ngrok],
  ['notion', notion],
  ['npm', npm],
  ['nvidia', nvidia],
  ['nylas', nylas],
  ['nytimes', nytimes],
  ['oanda', oanda],
  ['octopus-deploy', octopusDeploy],
  ['okta', okta],
  ['onfleet', onfleet],
  ['openai', openai],
  ['opencage-data', opencageData],
  ['openrouter', openrouter],
  ['openweather', openweather],
  ['packagecloud', packagecloud],
  ['paddle', paddle],
  ['pagerduty', pagerduty],
  ['pandadoc', pandadoc],
  ['pandascore', pandascore],
  ['particleio', particleio],
  ['paymo-app', paymoApp],
  ['paypal', paypal],
  ['paystack', paystack],
  ['pdfshift', pdfshift],
  ['perplexity', perplexity],
  ['phrase', phrase],
  ['pinata', pinata],
  ['pinecone', pinecone],
  ['pinterest', pinterest],
  ['pipedrive', pipedrive],
  ['planetscale', planetscale],
  ['podio', podio],
  ['polar', polar],
  ['polygon', polygon],
  ['portainer', portainer],
  ['posthog', posthog],
  ['postman', postman],
  ['postmark', postmark],
  ['pulumi', pulumi],
  ['pushbullet', pushbullet],
  ['pypi', pypi],
  ['qase', qase],
  ['railway', railway],
  ['rawg', rawg],
  ['razorpay', razorpay],
  ['rebrandly', rebrandly],
  ['recharge-payments', rechargePayments],
  ['render', render],
  ['replicate', replicate],
  ['resend', resend],
  ['rocketreach', rocketreach],
  ['rootly', rootly],
  ['rubygems', rubygems],
  ['salesflare', salesflare],
  ['salesforce', salesforce],
  ['salesloft', salesloft],
  ['sanity', sanity],
  ['scaleway', scaleway],
  ['scalingo', scalingo],
  ['scrapfly', scrapfly],
  ['scraping-bee', scrapingBee],
  ['seam', seam],
  ['segment', segment],
  ['sendgrid', sendgrid],
  ['sentry', sentry],
  ['serp-api', serpApi],
  ['shippo', shippo],
  ['shodan', shodan],
  ['shopify', shopify],
  ['shortcut', shortcut],
  ['shutterstock', shutterstock],
  ['slack', slack],
  ['smartsheets', smartsheets],
  ['snyk', snyk],
  ['sonar', sonar],
  ['sourcegraph', sourcegraph],
  ['sparkpost', sparkpost],
  ['spotify', spotify],
  ['square', square],
  ['squarespace', squarespace],
  ['stabilityai', stabilityai],
  ['stackhawk', stackhawk],
  ['statuscake', statuscake],
  ['statuspage', statuspage],
  ['streak', streak],
  ['stripe', stripe],
  ['supabase', supabase],
  ['tailscale', tailscale],
  ['tavily', tavily],
  ['taxjar', taxjar],
  ['teamcity', teamcity],
  ['telegram', telegram],
  ['telnyx', telnyx],
  ['the-odds-api', theOddsApi],
  ['thousandeyes', thousandeyes],
  ['ticketmaster', ticketmaster],
  ['tiingo', tiingo],
  ['todoist', todoist],
  ['togetherai', togetherai],
  ['toggl', toggl],
  ['tolgee', tolgee],
  ['tradier', tradier],
  ['transferwise', transferwise],
  ['truenas', truenas],
  ['twelve-data', twelveData],
  ['twilio', twilio],
  ['twitch', twitch],
  ['typeform', typeform],
  ['unleash', unleash],
  ['unsplash', unsplash],
  ['upcloud', upcloud],
  ['valtown', valtown],
  ['vercel', vercel],
  ['virustotal', virustotal],
  ['vk', vk],
  ['vultr', vultr],
  ['wakatime', wakatime],
  ['weather-api', weatherApi],
  ['webex', webex],
  ['webex-bot', webexBot],
  ['webflow', webflow],
  ['weights-and-biases', weightsAndBiases],
  ['wistia', wistia],
  ['workos', workos],
  ['wrike', wrike],
  ['xai', xai],
  ['xendit', xendit],
  ['yandex', yandex],
  ['you-need-a-budget', youNeedABudget],
  ['yousign', yousign],
  ['zeplin', zeplin],
  ['zerobounce', zerobounce],
])
