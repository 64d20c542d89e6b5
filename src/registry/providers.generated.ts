// Written by `npm run generate`; do not edit.
import type { Provider } from '#core/provider.ts'
import { provider as ably } from '#providers/ably/index.ts'
import { provider as abstract } from '#providers/abstract/index.ts'
import { provider as abstractApi } from '#providers/abstract-api/index.ts'
import { provider as abuseipdb } from '#providers/abuseipdb/index.ts'
import { provider as abyssale } from '#providers/abyssale/index.ts'
import { provider as accuWeather } from '#providers/accu-weather/index.ts'
import { provider as adafruit } from '#providers/adafruit/index.ts'
import { provider as adobe } from '#providers/adobe/index.ts'
import { provider as adzuna } from '#providers/adzuna/index.ts'
import { provider as aeroWorkflow } from '#providers/aero-workflow/index.ts'
import { provider as agora } from '#providers/agora/index.ts'
import { provider as aha } from '#providers/aha/index.ts'
import { provider as ai21 } from '#providers/ai21/index.ts'
import { provider as ai71 } from '#providers/ai71/index.ts'
import { provider as aikido } from '#providers/aikido/index.ts'
import { provider as airVisual } from '#providers/air-visual/index.ts'
import { provider as airbrake } from '#providers/airbrake/index.ts'
import { provider as airship } from '#providers/airship/index.ts'
import { provider as airtable } from '#providers/airtable/index.ts'
import { provider as aiven } from '#providers/aiven/index.ts'
import { provider as akamai } from '#providers/akamai/index.ts'
import { provider as alchemy } from '#providers/alchemy/index.ts'
import { provider as alconost } from '#providers/alconost/index.ts'
import { provider as alegra } from '#providers/alegra/index.ts'
import { provider as aletheiaApi } from '#providers/aletheia-api/index.ts'
import { provider as algolia } from '#providers/algolia/index.ts'
import { provider as alibaba } from '#providers/alibaba/index.ts'
import { provider as alienVault } from '#providers/alien-vault/index.ts'
import { provider as allSports } from '#providers/all-sports/index.ts'
import { provider as amadeus } from '#providers/amadeus/index.ts'
import { provider as ambee } from '#providers/ambee/index.ts'
import { provider as amplitude } from '#providers/amplitude/index.ts'
import { provider as anthropic } from '#providers/anthropic/index.ts'
import { provider as anypoint } from '#providers/anypoint/index.ts'
import { provider as apacta } from '#providers/apacta/index.ts'
import { provider as apiFlash } from '#providers/api-flash/index.ts'
import { provider as apiLayer } from '#providers/api-layer/index.ts'
import { provider as apiMetrics } from '#providers/api-metrics/index.ts'
import { provider as apiTemplate } from '#providers/api-template/index.ts'
import { provider as api2cart } from '#providers/api2cart/index.ts'
import { provider as apideck } from '#providers/apideck/index.ts'
import { provider as apifonica } from '#providers/apifonica/index.ts'
import { provider as apify } from '#providers/apify/index.ts'
import { provider as apimatic } from '#providers/apimatic/index.ts'
import { provider as apollo } from '#providers/apollo/index.ts'
import { provider as appFollow } from '#providers/app-follow/index.ts'
import { provider as appSynergy } from '#providers/app-synergy/index.ts'
import { provider as appcenter } from '#providers/appcenter/index.ts'
import { provider as appcues } from '#providers/appcues/index.ts'
import { provider as appointedd } from '#providers/appointedd/index.ts'
import { provider as apptivo } from '#providers/apptivo/index.ts'
import { provider as arcjet } from '#providers/arcjet/index.ts'
import { provider as artsy } from '#providers/artsy/index.ts'
import { provider as asaas } from '#providers/asaas/index.ts'
import { provider as asana } from '#providers/asana/index.ts'
import { provider as assemblyai } from '#providers/assemblyai/index.ts'
import { provider as atera } from '#providers/atera/index.ts'
import { provider as atlassian } from '#providers/atlassian/index.ts'
import { provider as audd } from '#providers/audd/index.ts'
import { provider as auth0 } from '#providers/auth0/index.ts'
import { provider as auth0Management } from '#providers/auth0-management/index.ts'
import { provider as authress } from '#providers/authress/index.ts'
import { provider as autodesk } from '#providers/autodesk/index.ts'
import { provider as autoklose } from '#providers/autoklose/index.ts'
import { provider as autopilot } from '#providers/autopilot/index.ts'
import { provider as avaza } from '#providers/avaza/index.ts'
import { provider as aviationstack } from '#providers/aviationstack/index.ts'
import { provider as aws } from '#providers/aws/index.ts'
import { provider as axiom } from '#providers/axiom/index.ts'
import { provider as axonaut } from '#providers/axonaut/index.ts'
import { provider as aylien } from '#providers/aylien/index.ts'
import { provider as ayrshare } from '#providers/ayrshare/index.ts'
import { provider as azure } from '#providers/azure/index.ts'
import { provider as bannerbear } from '#providers/bannerbear/index.ts'
import { provider as baremetrics } from '#providers/baremetrics/index.ts'
import { provider as baseten } from '#providers/baseten/index.ts'
import { provider as beSnappy } from '#providers/be-snappy/index.ts'
import { provider as beamer } from '#providers/beamer/index.ts'
import { provider as beebole } from '#providers/beebole/index.ts'
import { provider as bestTime } from '#providers/best-time/index.ts'
import { provider as betterstack } from '#providers/betterstack/index.ts'
import { provider as billomat } from '#providers/billomat/index.ts'
import { provider as bitbar } from '#providers/bitbar/index.ts'
import { provider as bitcoinAverage } from '#providers/bitcoin-average/index.ts'
import { provider as bitfinex } from '#providers/bitfinex/index.ts'
import { provider as bitly } from '#providers/bitly/index.ts'
import { provider as bitmex } from '#providers/bitmex/index.ts'
import { provider as bitrise } from '#providers/bitrise/index.ts'
import { provider as bittrex } from '#providers/bittrex/index.ts'
import { provider as bitwarden } from '#providers/bitwarden/index.ts'
import { provider as blazemeter } from '#providers/blazemeter/index.ts'
import { provider as blitApp } from '#providers/blit-app/index.ts'
import { provider as blockProtocol } from '#providers/block-protocol/index.ts'
import { provider as blocknative } from '#providers/blocknative/index.ts'
import { provider as blynk } from '#providers/blynk/index.ts'
import { provider as bombBomb } from '#providers/bomb-bomb/index.ts'
import { provider as boostNote } from '#providers/boost-note/index.ts'
import { provider as borgbase } from '#providers/borgbase/index.ts'
import { provider as box } from '#providers/box/index.ts'
import { provider as braintree } from '#providers/braintree/index.ts'
import { provider as braintrust } from '#providers/braintrust/index.ts'
import { provider as branch } from '#providers/branch/index.ts'
import { provider as brandfetch } from '#providers/brandfetch/index.ts'
import { provider as brave } from '#providers/brave/index.ts'
import { provider as brevo } from '#providers/brevo/index.ts'
import { provider as browserUse } from '#providers/browser-use/index.ts'
import { provider as browserstack } from '#providers/browserstack/index.ts'
import { provider as browshot } from '#providers/browshot/index.ts'
import { provider as bscScan } from '#providers/bsc-scan/index.ts'
import { provider as buddyns } from '#providers/buddyns/index.ts'
import { provider as budibase } from '#providers/budibase/index.ts'
import { provider as bugherd } from '#providers/bugherd/index.ts'
import { provider as bugsnag } from '#providers/bugsnag/index.ts'
import { provider as builderIo } from '#providers/builder-io/index.ts'
import { provider as buildkite } from '#providers/buildkite/index.ts'
import { provider as bulbul } from '#providers/bulbul/index.ts'
import { provider as bulkSms } from '#providers/bulk-sms/index.ts'
import { provider as bunnyNet } from '#providers/bunny-net/index.ts'
import { provider as buttercms } from '#providers/buttercms/index.ts'
import { provider as caflou } from '#providers/caflou/index.ts'
import { provider as calCom } from '#providers/cal-com/index.ts'
import { provider as calendarific } from '#providers/calendarific/index.ts'
import { provider as calendly } from '#providers/calendly/index.ts'
import { provider as calorieNinja } from '#providers/calorie-ninja/index.ts'
import { provider as campayn } from '#providers/campayn/index.ts'
import { provider as cannyIo } from '#providers/canny-io/index.ts'
import { provider as canva } from '#providers/canva/index.ts'
import { provider as capsuleCrm } from '#providers/capsule-crm/index.ts'
import { provider as captainData } from '#providers/captain-data/index.ts'
import { provider as carbonInterface } from '#providers/carbon-interface/index.ts'
import { provider as carto } from '#providers/carto/index.ts'
import { provider as cashboard } from '#providers/cashboard/index.ts'
import { provider as caspio } from '#providers/caspio/index.ts'
import { provider as censys } from '#providers/censys/index.ts'
import { provider as centralstationCrm } from '#providers/centralstation-crm/index.ts'
import { provider as cerebras } from '#providers/cerebras/index.ts'
import { provider as cexIo } from '#providers/cex-io/index.ts'
import { provider as cfxRe } from '#providers/cfx-re/index.ts'
import { provider as chartmogul } from '#providers/chartmogul/index.ts'
import { provider as chatbot } from '#providers/chatbot/index.ts'
import { provider as chatfule } from '#providers/chatfule/index.ts'
import { provider as checIo } from '#providers/chec-io/index.ts'
import { provider as checklyHq } from '#providers/checkly-hq/index.ts'
import { provider as checkout } from '#providers/checkout/index.ts'
import { provider as checkvist } from '#providers/checkvist/index.ts'
import { provider as cicero } from '#providers/cicero/index.ts'
import { provider as circleci } from '#providers/circleci/index.ts'
import { provider as ciscoMeraki } from '#providers/cisco-meraki/index.ts'
import { provider as civo } from '#providers/civo/index.ts'
import { provider as clarifai } from '#providers/clarifai/index.ts'
import { provider as clay } from '#providers/clay/index.ts'
import { provider as clearbit } from '#providers/clearbit/index.ts'
import { provider as clearout } from '#providers/clearout/index.ts'
import { provider as clerk } from '#providers/clerk/index.ts'
import { provider as clickHelp } from '#providers/click-help/index.ts'
import { provider as clickhouse } from '#providers/clickhouse/index.ts'
import { provider as clicksendSms } from '#providers/clicksend-sms/index.ts'
import { provider as clickup } from '#providers/clickup/index.ts'
import { provider as cliengo } from '#providers/cliengo/index.ts'
import { provider as clientary } from '#providers/clientary/index.ts'
import { provider as clinchPad } from '#providers/clinch-pad/index.ts'
import { provider as clockify } from '#providers/clockify/index.ts'
import { provider as clockwork } from '#providers/clockwork/index.ts'
import { provider as clockworkSms } from '#providers/clockwork-sms/index.ts'
import { provider as clojars } from '#providers/clojars/index.ts'
import { provider as closecrm } from '#providers/closecrm/index.ts'
import { provider as cloudConvert } from '#providers/cloud-convert/index.ts'
import { provider as cloudElements } from '#providers/cloud-elements/index.ts'
import { provider as cloudImage } from '#providers/cloud-image/index.ts'
import { provider as cloudant } from '#providers/cloudant/index.ts'
import { provider as cloudflare } from '#providers/cloudflare/index.ts'
import { provider as cloudinary } from '#providers/cloudinary/index.ts'
import { provider as cloudmersive } from '#providers/cloudmersive/index.ts'
import { provider as cloudplan } from '#providers/cloudplan/index.ts'
import { provider as cloudsight } from '#providers/cloudsight/index.ts'
import { provider as cloudsmith } from '#providers/cloudsmith/index.ts'
import { provider as cloverly } from '#providers/cloverly/index.ts'
import { provider as cloze } from '#providers/cloze/index.ts'
import { provider as clustdoc } from '#providers/clustdoc/index.ts'
import { provider as cockroachlabs } from '#providers/cockroachlabs/index.ts'
import { provider as coda } from '#providers/coda/index.ts'
import { provider as codacy } from '#providers/codacy/index.ts'
import { provider as codeclimate } from '#providers/codeclimate/index.ts'
import { provider as codecov } from '#providers/codecov/index.ts'
import { provider as codemagic } from '#providers/codemagic/index.ts'
import { provider as codequiry } from '#providers/codequiry/index.ts'
import { provider as coderabbit } from '#providers/coderabbit/index.ts'
import { provider as cohere } from '#providers/cohere/index.ts'
import { provider as coinApi } from '#providers/coin-api/index.ts'
import { provider as coinbase } from '#providers/coinbase/index.ts'
import { provider as coinlayer } from '#providers/coinlayer/index.ts'
import { provider as coinlib } from '#providers/coinlib/index.ts'
import { provider as collect2 } from '#providers/collect2/index.ts'
import { provider as column } from '#providers/column/index.ts'
import { provider as commerceJs } from '#providers/commerce-js/index.ts'
import { provider as commodities } from '#providers/commodities/index.ts'
import { provider as companyHub } from '#providers/company-hub/index.ts'
import { provider as composio } from '#providers/composio/index.ts'
import { provider as configcat } from '#providers/configcat/index.ts'
import { provider as confluent } from '#providers/confluent/index.ts'
import { provider as contentful } from '#providers/contentful/index.ts'
import { provider as contentstack } from '#providers/contentstack/index.ts'
import { provider as conversionTools } from '#providers/conversion-tools/index.ts'
import { provider as convertApi } from '#providers/convert-api/index.ts'
import { provider as convertkit } from '#providers/convertkit/index.ts'
import { provider as convex } from '#providers/convex/index.ts'
import { provider as convier } from '#providers/convier/index.ts'
import { provider as copper } from '#providers/copper/index.ts'
import { provider as couchbase } from '#providers/couchbase/index.ts'
import { provider as countryLayer } from '#providers/country-layer/index.ts'
import { provider as courier } from '#providers/courier/index.ts'
import { provider as coveralls } from '#providers/coveralls/index.ts'
import { provider as coze } from '#providers/coze/index.ts'
import { provider as craftMyPdf } from '#providers/craft-my-pdf/index.ts'
import { provider as cratesIo } from '#providers/crates-io/index.ts'
import { provider as credentialFile } from '#providers/credential-file/index.ts'
import { provider as crossmint } from '#providers/crossmint/index.ts'
import { provider as crowdin } from '#providers/crowdin/index.ts'
import { provider as cryptoCompare } from '#providers/crypto-compare/index.ts'
import { provider as currencyCloud } from '#providers/currency-cloud/index.ts'
import { provider as currencyFreaks } from '#providers/currency-freaks/index.ts'
import { provider as currencyScoop } from '#providers/currency-scoop/index.ts'
import { provider as currencylayer } from '#providers/currencylayer/index.ts'
import { provider as currentsApi } from '#providers/currents-api/index.ts'
import { provider as cursor } from '#providers/cursor/index.ts'
import { provider as customerGuru } from '#providers/customer-guru/index.ts'
import { provider as customerio } from '#providers/customerio/index.ts'
import { provider as cypress } from '#providers/cypress/index.ts'
import { provider as d7Network } from '#providers/d7-network/index.ts'
import { provider as daily } from '#providers/daily/index.ts'
import { provider as dandelion } from '#providers/dandelion/index.ts'
import { provider as dareboost } from '#providers/dareboost/index.ts'
import { provider as database } from '#providers/database/index.ts'
import { provider as databento } from '#providers/databento/index.ts'
import { provider as databox } from '#providers/databox/index.ts'
import { provider as databricks } from '#providers/databricks/index.ts'
import { provider as datadog } from '#providers/datadog/index.ts'
import { provider as datagov } from '#providers/datagov/index.ts'
import { provider as datastax } from '#providers/datastax/index.ts'
import { provider as debounce } from '#providers/debounce/index.ts'
import { provider as deepAi } from '#providers/deep-ai/index.ts'
import { provider as deepgram } from '#providers/deepgram/index.ts'
import { provider as deepl } from '#providers/deepl/index.ts'
import { provider as deepseek } from '#providers/deepseek/index.ts'
import { provider as definedNetworking } from '#providers/defined-networking/index.ts'
import { provider as delighted } from '#providers/delighted/index.ts'
import { provider as demio } from '#providers/demio/index.ts'
import { provider as deno } from '#providers/deno/index.ts'
import { provider as dependencytrack } from '#providers/dependencytrack/index.ts'
import { provider as deputy } from '#providers/deputy/index.ts'
import { provider as detectLanguage } from '#providers/detect-language/index.ts'
import { provider as detectify } from '#providers/detectify/index.ts'
import { provider as devcycle } from '#providers/devcycle/index.ts'
import { provider as deviantart } from '#providers/deviantart/index.ts'
import { provider as devin } from '#providers/devin/index.ts'
import { provider as dfuse } from '#providers/dfuse/index.ts'
import { provider as diffbot } from '#providers/diffbot/index.ts'
import { provider as dify } from '#providers/dify/index.ts'
import { provider as diggernaut } from '#providers/diggernaut/index.ts'
import { provider as digitalocean } from '#providers/digitalocean/index.ts'
import { provider as discord } from '#providers/discord/index.ts'
import { provider as disqus } from '#providers/disqus/index.ts'
import { provider as ditto } from '#providers/ditto/index.ts'
import { provider as dnsCheck } from '#providers/dns-check/index.ts'
import { provider as docker } from '#providers/docker/index.ts'
import { provider as docparser } from '#providers/docparser/index.ts'
import { provider as documo } from '#providers/documo/index.ts'
import { provider as docusign } from '#providers/docusign/index.ts'
import { provider as doppler } from '#providers/doppler/index.ts'
import { provider as dotdigital } from '#providers/dotdigital/index.ts'
import { provider as dovico } from '#providers/dovico/index.ts'
import { provider as dronaHq } from '#providers/drona-hq/index.ts'
import { provider as drone } from '#providers/drone/index.ts'
import { provider as dropbox } from '#providers/dropbox/index.ts'
import { provider as dryrunSecurity } from '#providers/dryrun-security/index.ts'
import { provider as dub } from '#providers/dub/index.ts'
import { provider as duffel } from '#providers/duffel/index.ts'
import { provider as duo } from '#providers/duo/index.ts'
import { provider as duplocloud } from '#providers/duplocloud/index.ts'
import { provider as duply } from '#providers/duply/index.ts'
import { provider as dwolla } from '#providers/dwolla/index.ts'
import { provider as dynalist } from '#providers/dynalist/index.ts'
import { provider as dynatrace } from '#providers/dynatrace/index.ts'
import { provider as dyspatch } from '#providers/dyspatch/index.ts'
import { provider as e2b } from '#providers/e2b/index.ts'
import { provider as eagleEyeNetworks } from '#providers/eagle-eye-networks/index.ts'
import { provider as easyInsight } from '#providers/easy-insight/index.ts'
import { provider as easypost } from '#providers/easypost/index.ts'
import { provider as ebay } from '#providers/ebay/index.ts'
import { provider as ecostruxureIt } from '#providers/ecostruxure-it/index.ts'
import { provider as edamam } from '#providers/edamam/index.ts'
import { provider as edenAi } from '#providers/eden-ai/index.ts'
import { provider as eightXEight } from '#providers/eight-x-eight/index.ts'
import { provider as elastic } from '#providers/elastic/index.ts'
import { provider as elasticemail } from '#providers/elasticemail/index.ts'
import { provider as elevenlabs } from '#providers/elevenlabs/index.ts'
import { provider as enablex } from '#providers/enablex/index.ts'
import { provider as endorlabs } from '#providers/endorlabs/index.ts'
import { provider as enigma } from '#providers/enigma/index.ts'
import { provider as envoy } from '#providers/envoy/index.ts'
import { provider as equinix } from '#providers/equinix/index.ts'
import { provider as eraser } from '#providers/eraser/index.ts'
import { provider as etherscan } from '#providers/etherscan/index.ts'
import { provider as ethplorer } from '#providers/ethplorer/index.ts'
import { provider as etsy } from '#providers/etsy/index.ts'
import { provider as eventbrite } from '#providers/eventbrite/index.ts'
import { provider as everhour } from '#providers/everhour/index.ts'
import { provider as exa } from '#providers/exa/index.ts'
import { provider as exchangeRateApi } from '#providers/exchange-rate-api/index.ts'
import { provider as exchangeRatesApi } from '#providers/exchange-rates-api/index.ts'
import { provider as exoscale } from '#providers/exoscale/index.ts'
import { provider as exportSdk } from '#providers/export-sdk/index.ts'
import { provider as extractorApi } from '#providers/extractor-api/index.ts'
import { provider as facebook } from '#providers/facebook/index.ts'
import { provider as faceplusplus } from '#providers/faceplusplus/index.ts'
import { provider as falAi } from '#providers/fal-ai/index.ts'
import { provider as fastForex } from '#providers/fast-forex/index.ts'
import { provider as fastly } from '#providers/fastly/index.ts'
import { provider as feedier } from '#providers/feedier/index.ts'
import { provider as fernet } from '#providers/fernet/index.ts'
import { provider as fetchRss } from '#providers/fetch-rss/index.ts'
import { provider as fibery } from '#providers/fibery/index.ts'
import { provider as figma } from '#providers/figma/index.ts'
import { provider as fileio } from '#providers/fileio/index.ts'
import { provider as finage } from '#providers/finage/index.ts'
import { provider as financialModelingPrep } from '#providers/financial-modeling-prep/index.ts'
import { provider as findl } from '#providers/findl/index.ts'
import { provider as finicity } from '#providers/finicity/index.ts'
import { provider as finnhub } from '#providers/finnhub/index.ts'
import { provider as firecrawl } from '#providers/firecrawl/index.ts'
import { provider as fireworks } from '#providers/fireworks/index.ts'
import { provider as fixer } from '#providers/fixer/index.ts'
import { provider as flagsmith } from '#providers/flagsmith/index.ts'
import { provider as flatIo } from '#providers/flat-io/index.ts'
import { provider as fleetbase } from '#providers/fleetbase/index.ts'
import { provider as flexport } from '#providers/flexport/index.ts'
import { provider as flickr } from '#providers/flickr/index.ts'
import { provider as flightApi } from '#providers/flight-api/index.ts'
import { provider as flightLabs } from '#providers/flight-labs/index.ts'
import { provider as flightStats } from '#providers/flight-stats/index.ts'
import { provider as float } from '#providers/float/index.ts'
import { provider as flowflu } from '#providers/flowflu/index.ts'
import { provider as flutterwave } from '#providers/flutterwave/index.ts'
import { provider as flyio } from '#providers/flyio/index.ts'
import { provider as fmfw } from '#providers/fmfw/index.ts'
import { provider as forestAdmin } from '#providers/forest-admin/index.ts'
import { provider as formIo } from '#providers/form-io/index.ts'
import { provider as formbucket } from '#providers/formbucket/index.ts'
import { provider as formcraft } from '#providers/formcraft/index.ts'
import { provider as formsite } from '#providers/formsite/index.ts'
import { provider as foursquare } from '#providers/foursquare/index.ts'
import { provider as frameio } from '#providers/frameio/index.ts'
import { provider as freemius } from '#providers/freemius/index.ts'
import { provider as freshbooks } from '#providers/freshbooks/index.ts'
import { provider as freshdesk } from '#providers/freshdesk/index.ts'
import { provider as friendli } from '#providers/friendli/index.ts'
import { provider as front } from '#providers/front/index.ts'
import { provider as fulcrum } from '#providers/fulcrum/index.ts'
import { provider as fullContact } from '#providers/full-contact/index.ts'
import { provider as fullstory } from '#providers/fullstory/index.ts'
import { provider as fxMarket } from '#providers/fx-market/index.ts'
import { provider as gamma } from '#providers/gamma/index.ts'
import { provider as gcnotify } from '#providers/gcnotify/index.ts'
import { provider as geckoboard } from '#providers/geckoboard/index.ts'
import { provider as gemfury } from '#providers/gemfury/index.ts'
import { provider as gemstash } from '#providers/gemstash/index.ts'
import { provider as gengo } from '#providers/gengo/index.ts'
import { provider as geoapify } from '#providers/geoapify/index.ts'
import { provider as geocode } from '#providers/geocode/index.ts'
import { provider as geocodify } from '#providers/geocodify/index.ts'
import { provider as geocodio } from '#providers/geocodio/index.ts'
import { provider as geoipifi } from '#providers/geoipifi/index.ts'
import { provider as getemail } from '#providers/getemail/index.ts'
import { provider as getemails } from '#providers/getemails/index.ts'
import { provider as getgeoapi } from '#providers/getgeoapi/index.ts'
import { provider as getgist } from '#providers/getgist/index.ts'
import { provider as getresponse } from '#providers/getresponse/index.ts'
import { provider as getsandbox } from '#providers/getsandbox/index.ts'
import { provider as ghost } from '#providers/ghost/index.ts'
import { provider as gitalk } from '#providers/gitalk/index.ts'
import { provider as gitea } from '#providers/gitea/index.ts'
import { provider as github } from '#providers/github/index.ts'
import { provider as gitlab } from '#providers/gitlab/index.ts'
import { provider as gitter } from '#providers/gitter/index.ts'
import { provider as glassnode } from '#providers/glassnode/index.ts'
import { provider as goCanvas } from '#providers/go-canvas/index.ts'
import { provider as gocardless } from '#providers/gocardless/index.ts'
import { provider as godaddy } from '#providers/godaddy/index.ts'
import { provider as goodday } from '#providers/goodday/index.ts'
import { provider as googleCloud } from '#providers/google-cloud/index.ts'
import { provider as grafana } from '#providers/grafana/index.ts'
import { provider as graphcms } from '#providers/graphcms/index.ts'
import { provider as graphhopper } from '#providers/graphhopper/index.ts'
import { provider as greptile } from '#providers/greptile/index.ts'
import { provider as groovehq } from '#providers/groovehq/index.ts'
import { provider as groq } from '#providers/groq/index.ts'
import { provider as gtmetrix } from '#providers/gtmetrix/index.ts'
import { provider as guardian } from '#providers/guardian/index.ts'
import { provider as guardsquare } from '#providers/guardsquare/index.ts'
import { provider as gumroad } from '#providers/gumroad/index.ts'
import { provider as guru } from '#providers/guru/index.ts'
import { provider as gyazo } from '#providers/gyazo/index.ts'
import { provider as hackClub } from '#providers/hack-club/index.ts'
import { provider as happyScribe } from '#providers/happy-scribe/index.ts'
import { provider as harness } from '#providers/harness/index.ts'
import { provider as harvest } from '#providers/harvest/index.ts'
import { provider as hashicorp } from '#providers/hashicorp/index.ts'
import { provider as hasura } from '#providers/hasura/index.ts'
import { provider as hcaptcha } from '#providers/hcaptcha/index.ts'
import { provider as heartland } from '#providers/heartland/index.ts'
import { provider as hellosign } from '#providers/hellosign/index.ts'
import { provider as helpcrunch } from '#providers/helpcrunch/index.ts'
import { provider as helpscout } from '#providers/helpscout/index.ts'
import { provider as here } from '#providers/here/index.ts'
import { provider as heroku } from '#providers/heroku/index.ts'
import { provider as hetzner } from '#providers/hetzner/index.ts'
import { provider as hex } from '#providers/hex/index.ts'
import { provider as hexPm } from '#providers/hex-pm/index.ts'
import { provider as highnote } from '#providers/highnote/index.ts'
import { provider as hive } from '#providers/hive/index.ts'
import { provider as hiveage } from '#providers/hiveage/index.ts'
import { provider as holidayApi } from '#providers/holiday-api/index.ts'
import { provider as holistic } from '#providers/holistic/index.ts'
import { provider as honeycomb } from '#providers/honeycomb/index.ts'
import { provider as hop } from '#providers/hop/index.ts'
import { provider as html2pdf } from '#providers/html2pdf/index.ts'
import { provider as huawei } from '#providers/huawei/index.ts'
import { provider as hubspot } from '#providers/hubspot/index.ts'
import { provider as huggingface } from '#providers/huggingface/index.ts'
import { provider as humanity } from '#providers/humanity/index.ts'
import { provider as hunter } from '#providers/hunter/index.ts'
import { provider as hybiscus } from '#providers/hybiscus/index.ts'
import { provider as hypertrack } from '#providers/hypertrack/index.ts'
import { provider as ibm } from '#providers/ibm/index.ts'
import { provider as iconfinder } from '#providers/iconfinder/index.ts'
import { provider as iexApis } from '#providers/iex-apis/index.ts'
import { provider as iexCloud } from '#providers/iex-cloud/index.ts'
import { provider as imagekit } from '#providers/imagekit/index.ts'
import { provider as imagga } from '#providers/imagga/index.ts'
import { provider as infisical } from '#providers/infisical/index.ts'
import { provider as influxdb } from '#providers/influxdb/index.ts'
import { provider as infomaniak } from '#providers/infomaniak/index.ts'
import { provider as infracost } from '#providers/infracost/index.ts'
import { provider as infura } from '#providers/infura/index.ts'
import { provider as inngest } from '#providers/inngest/index.ts'
import { provider as insightly } from '#providers/insightly/index.ts'
import { provider as instabot } from '#providers/instabot/index.ts'
import { provider as instagram } from '#providers/instagram/index.ts'
import { provider as instamojo } from '#providers/instamojo/index.ts'
import { provider as instantly } from '#providers/instantly/index.ts'
import { provider as intercom } from '#providers/intercom/index.ts'
import { provider as interseller } from '#providers/interseller/index.ts'
import { provider as intra42 } from '#providers/intra42/index.ts'
import { provider as intrinio } from '#providers/intrinio/index.ts'
import { provider as invoiceOcean } from '#providers/invoice-ocean/index.ts'
import { provider as ionic } from '#providers/ionic/index.ts'
import { provider as ipGeolocation } from '#providers/ip-geolocation/index.ts'
import { provider as ipQuality } from '#providers/ip-quality/index.ts'
import { provider as ip2location } from '#providers/ip2location/index.ts'
import { provider as ipapi } from '#providers/ipapi/index.ts'
import { provider as ipinfo } from '#providers/ipinfo/index.ts'
import { provider as ipinfoDb } from '#providers/ipinfo-db/index.ts'
import { provider as ipstack } from '#providers/ipstack/index.ts'
import { provider as iterable } from '#providers/iterable/index.ts'
import { provider as iterative } from '#providers/iterative/index.ts'
import { provider as jenkins } from '#providers/jenkins/index.ts'
import { provider as jfrog } from '#providers/jfrog/index.ts'
import { provider as jina } from '#providers/jina/index.ts'
import { provider as jotform } from '#providers/jotform/index.ts'
import { provider as jumpcloud } from '#providers/jumpcloud/index.ts'
import { provider as jupiterOne } from '#providers/jupiter-one/index.ts'
import { provider as juro } from '#providers/juro/index.ts'
import { provider as jwt } from '#providers/jwt/index.ts'
import { provider as kagi } from '#providers/kagi/index.ts'
import { provider as kairos } from '#providers/kairos/index.ts'
import { provider as kanban } from '#providers/kanban/index.ts'
import { provider as kanbanTool } from '#providers/kanban-tool/index.ts'
import { provider as karmaCrm } from '#providers/karma-crm/index.ts'
import { provider as keen } from '#providers/keen/index.ts'
import { provider as keycloak } from '#providers/keycloak/index.ts'
import { provider as kickbox } from '#providers/kickbox/index.ts'
import { provider as klaviyo } from '#providers/klaviyo/index.ts'
import { provider as klingai } from '#providers/klingai/index.ts'
import { provider as klipfolio } from '#providers/klipfolio/index.ts'
import { provider as knapsackPro } from '#providers/knapsack-pro/index.ts'
import { provider as kontent } from '#providers/kontent/index.ts'
import { provider as kraken } from '#providers/kraken/index.ts'
import { provider as kubernetes } from '#providers/kubernetes/index.ts'
import { provider as kucoin } from '#providers/kucoin/index.ts'
import { provider as kylas } from '#providers/kylas/index.ts'
import { provider as lacework } from '#providers/lacework/index.ts'
import { provider as langfuse } from '#providers/langfuse/index.ts'
import { provider as langsmith } from '#providers/langsmith/index.ts'
import { provider as languageLayer } from '#providers/language-layer/index.ts'
import { provider as laravel } from '#providers/laravel/index.ts'
import { provider as lark } from '#providers/lark/index.ts'
import { provider as launchdarkly } from '#providers/launchdarkly/index.ts'
import { provider as leadfeeder } from '#providers/leadfeeder/index.ts'
import { provider as lemlist } from '#providers/lemlist/index.ts'
import { provider as lemonsqueezy } from '#providers/lemonsqueezy/index.ts'
import { provider as lendflow } from '#providers/lendflow/index.ts'
import { provider as lessAnnoyingCrm } from '#providers/less-annoying-crm/index.ts'
import { provider as lexigram } from '#providers/lexigram/index.ts'
import { provider as lichess } from '#providers/lichess/index.ts'
import { provider as lighton } from '#providers/lighton/index.ts'
import { provider as line } from '#providers/line/index.ts'
import { provider as linear } from '#providers/linear/index.ts'
import { provider as linkPreview } from '#providers/link-preview/index.ts'
import { provider as linkedin } from '#providers/linkedin/index.ts'
import { provider as linode } from '#providers/linode/index.ts'
import { provider as liveAgent } from '#providers/live-agent/index.ts'
import { provider as liveblocks } from '#providers/liveblocks/index.ts'
import { provider as livekit } from '#providers/livekit/index.ts'
import { provider as livestorm } from '#providers/livestorm/index.ts'
import { provider as llamaCloud } from '#providers/llama-cloud/index.ts'
import { provider as loadmill } from '#providers/loadmill/index.ts'
import { provider as lob } from '#providers/lob/index.ts'
import { provider as localstack } from '#providers/localstack/index.ts'
import { provider as locationIq } from '#providers/location-iq/index.ts'
import { provider as loggly } from '#providers/loggly/index.ts'
import { provider as loginRadius } from '#providers/login-radius/index.ts'
import { provider as logzIo } from '#providers/logz-io/index.ts'
import { provider as lokalise } from '#providers/lokalise/index.ts'
import { provider as looker } from '#providers/looker/index.ts'
import { provider as loops } from '#providers/loops/index.ts'
import { provider as loyverse } from '#providers/loyverse/index.ts'
import { provider as lunchMoney } from '#providers/lunch-money/index.ts'
import { provider as luno } from '#providers/luno/index.ts'
import { provider as m3o } from '#providers/m3o/index.ts'
import { provider as macaroon } from '#providers/macaroon/index.ts'
import { provider as madkudu } from '#providers/madkudu/index.ts'
import { provider as magicbell } from '#providers/magicbell/index.ts'
import { provider as magnetic } from '#providers/magnetic/index.ts'
import { provider as mailboxLayer } from '#providers/mailbox-layer/index.ts'
import { provider as mailchimp } from '#providers/mailchimp/index.ts'
import { provider as mailerlite } from '#providers/mailerlite/index.ts'
import { provider as mailersend } from '#providers/mailersend/index.ts'
import { provider as mailgun } from '#providers/mailgun/index.ts'
import { provider as mailjet } from '#providers/mailjet/index.ts'
import { provider as mailmodo } from '#providers/mailmodo/index.ts'
import { provider as mailsac } from '#providers/mailsac/index.ts'
import { provider as manifest } from '#providers/manifest/index.ts'
import { provider as mapbox } from '#providers/mapbox/index.ts'
import { provider as mappedin } from '#providers/mappedin/index.ts'
import { provider as mapquest } from '#providers/mapquest/index.ts'
import { provider as marketstack } from '#providers/marketstack/index.ts'
import { provider as mastra } from '#providers/mastra/index.ts'
import { provider as mattermost } from '#providers/mattermost/index.ts'
import { provider as mavenlink } from '#providers/mavenlink/index.ts'
import { provider as maxmind } from '#providers/maxmind/index.ts'
import { provider as meaningCloud } from '#providers/meaning-cloud/index.ts'
import { provider as mediaStack } from '#providers/media-stack/index.ts'
import { provider as meisterTask } from '#providers/meister-task/index.ts'
import { provider as mem0 } from '#providers/mem0/index.ts'
import { provider as mercadoPago } from '#providers/mercado-pago/index.ts'
import { provider as mercury } from '#providers/mercury/index.ts'
import { provider as mergify } from '#providers/mergify/index.ts'
import { provider as mesibo } from '#providers/mesibo/index.ts'
import { provider as messagebird } from '#providers/messagebird/index.ts'
import { provider as metaApi } from '#providers/meta-api/index.ts'
import { provider as metabase } from '#providers/metabase/index.ts'
import { provider as metrilo } from '#providers/metrilo/index.ts'
import { provider as microsoftTeams } from '#providers/microsoft-teams/index.ts'
import { provider as midtrans } from '#providers/midtrans/index.ts'
import { provider as mindMeister } from '#providers/mind-meister/index.ts'
import { provider as minimax } from '#providers/minimax/index.ts'
import { provider as mintlify } from '#providers/mintlify/index.ts'
import { provider as miro } from '#providers/miro/index.ts'
import { provider as mistral } from '#providers/mistral/index.ts'
import { provider as mite } from '#providers/mite/index.ts'
import { provider as mixmax } from '#providers/mixmax/index.ts'
import { provider as mixpanel } from '#providers/mixpanel/index.ts'
import { provider as mockaroo } from '#providers/mockaroo/index.ts'
import { provider as modal } from '#providers/modal/index.ts'
import { provider as moderation } from '#providers/moderation/index.ts'
import { provider as monday } from '#providers/monday/index.ts'
import { provider as moneywave } from '#providers/moneywave/index.ts'
import { provider as monkeylearn } from '#providers/monkeylearn/index.ts'
import { provider as moonclerk } from '#providers/moonclerk/index.ts'
import { provider as moonshot } from '#providers/moonshot/index.ts'
import { provider as moosend } from '#providers/moosend/index.ts'
import { provider as moralis } from '#providers/moralis/index.ts'
import { provider as mux } from '#providers/mux/index.ts'
import { provider as myFreshworks } from '#providers/my-freshworks/index.ts'
import { provider as myIntervals } from '#providers/my-intervals/index.ts'
import { provider as nasa } from '#providers/nasa/index.ts'
import { provider as nasdaq } from '#providers/nasdaq/index.ts'
import { provider as neon } from '#providers/neon/index.ts'
import { provider as nessus } from '#providers/nessus/index.ts'
import { provider as nethunt } from '#providers/nethunt/index.ts'
import { provider as netlify } from '#providers/netlify/index.ts'
import { provider as netsuite } from '#providers/netsuite/index.ts'
import { provider as neutrinoApi } from '#providers/neutrino-api/index.ts'
import { provider as newrelic } from '#providers/newrelic/index.ts'
import { provider as newsapi } from '#providers/newsapi/index.ts'
import { provider as newscatcher } from '#providers/newscatcher/index.ts'
import { provider as nftPort } from '#providers/nft-port/index.ts'
import { provider as ngrok } from '#providers/ngrok/index.ts'
import { provider as nicereply } from '#providers/nicereply/index.ts'
import { provider as nightfall } from '#providers/nightfall/index.ts'
import { provider as nimble } from '#providers/nimble/index.ts'
import { provider as noticeable } from '#providers/noticeable/index.ts'
import { provider as notion } from '#providers/notion/index.ts'
import { provider as nozbeTeams } from '#providers/nozbe-teams/index.ts'
import { provider as npm } from '#providers/npm/index.ts'
import { provider as nuget } from '#providers/nuget/index.ts'
import { provider as numverify } from '#providers/numverify/index.ts'
import { provider as nutritionix } from '#providers/nutritionix/index.ts'
import { provider as nvidia } from '#providers/nvidia/index.ts'
import { provider as nxCloud } from '#providers/nx-cloud/index.ts'
import { provider as nylas } from '#providers/nylas/index.ts'
import { provider as nytimes } from '#providers/nytimes/index.ts'
import { provider as oanda } from '#providers/oanda/index.ts'
import { provider as octopusDeploy } from '#providers/octopus-deploy/index.ts'
import { provider as okta } from '#providers/okta/index.ts'
import { provider as ollama } from '#providers/ollama/index.ts'
import { provider as omnisend } from '#providers/omnisend/index.ts'
import { provider as onePageCrm } from '#providers/one-page-crm/index.ts'
import { provider as onelogin } from '#providers/onelogin/index.ts'
import { provider as onepassword } from '#providers/onepassword/index.ts'
import { provider as onesignal } from '#providers/onesignal/index.ts'
import { provider as onfido } from '#providers/onfido/index.ts'
import { provider as onfleet } from '#providers/onfleet/index.ts'
import { provider as oopSpam } from '#providers/oop-spam/index.ts'
import { provider as openUv } from '#providers/open-uv/index.ts'
import { provider as openVsx } from '#providers/open-vsx/index.ts'
import { provider as openai } from '#providers/openai/index.ts'
import { provider as opencageData } from '#providers/opencage-data/index.ts'
import { provider as openrouter } from '#providers/openrouter/index.ts'
import { provider as openvpn } from '#providers/openvpn/index.ts'
import { provider as openweather } from '#providers/openweather/index.ts'
import { provider as opsgenie } from '#providers/opsgenie/index.ts'
import { provider as optimizely } from '#providers/optimizely/index.ts'
import { provider as ory } from '#providers/ory/index.ts'
import { provider as overloop } from '#providers/overloop/index.ts'
import { provider as ovh } from '#providers/ovh/index.ts'
import { provider as owlbot } from '#providers/owlbot/index.ts'
import { provider as packagecloud } from '#providers/packagecloud/index.ts'
import { provider as packagist } from '#providers/packagist/index.ts'
import { provider as paddle } from '#providers/paddle/index.ts'
import { provider as pagarme } from '#providers/pagarme/index.ts'
import { provider as pagerduty } from '#providers/pagerduty/index.ts'
import { provider as pandadoc } from '#providers/pandadoc/index.ts'
import { provider as pandascore } from '#providers/pandascore/index.ts'
import { provider as pangea } from '#providers/pangea/index.ts'
import { provider as paperform } from '#providers/paperform/index.ts'
import { provider as parallelDots } from '#providers/parallel-dots/index.ts'
import { provider as parsehub } from '#providers/parsehub/index.ts'
import { provider as parsers } from '#providers/parsers/index.ts'
import { provider as parseur } from '#providers/parseur/index.ts'
import { provider as particleio } from '#providers/particleio/index.ts'
import { provider as partnerstack } from '#providers/partnerstack/index.ts'
import { provider as pastebin } from '#providers/pastebin/index.ts'
import { provider as paydirtApp } from '#providers/paydirt-app/index.ts'
import { provider as paymoApp } from '#providers/paymo-app/index.ts'
import { provider as paymongo } from '#providers/paymongo/index.ts'
import { provider as paypal } from '#providers/paypal/index.ts'
import { provider as paystack } from '#providers/paystack/index.ts'
import { provider as pdflayer } from '#providers/pdflayer/index.ts'
import { provider as pdfshift } from '#providers/pdfshift/index.ts'
import { provider as pendo } from '#providers/pendo/index.ts'
import { provider as peopleDataLabs } from '#providers/people-data-labs/index.ts'
import { provider as pepipost } from '#providers/pepipost/index.ts'
import { provider as percy } from '#providers/percy/index.ts'
import { provider as permitIo } from '#providers/permit-io/index.ts'
import { provider as perplexity } from '#providers/perplexity/index.ts'
import { provider as persona } from '#providers/persona/index.ts'
import { provider as pganalyze } from '#providers/pganalyze/index.ts'
import { provider as photoroom } from '#providers/photoroom/index.ts'
import { provider as phrase } from '#providers/phrase/index.ts'
import { provider as pinata } from '#providers/pinata/index.ts'
import { provider as pinecone } from '#providers/pinecone/index.ts'
import { provider as pingIdentity } from '#providers/ping-identity/index.ts'
import { provider as pingdom } from '#providers/pingdom/index.ts'
import { provider as pinterest } from '#providers/pinterest/index.ts'
import { provider as pipedream } from '#providers/pipedream/index.ts'
import { provider as pipedrive } from '#providers/pipedrive/index.ts'
import { provider as pirsch } from '#providers/pirsch/index.ts'
import { provider as pivotalTracker } from '#providers/pivotal-tracker/index.ts'
import { provider as pixabay } from '#providers/pixabay/index.ts'
import { provider as plaid } from '#providers/plaid/index.ts'
import { provider as planetscale } from '#providers/planetscale/index.ts'
import { provider as planview } from '#providers/planview/index.ts'
import { provider as planyo } from '#providers/planyo/index.ts'
import { provider as plivo } from '#providers/plivo/index.ts'
import { provider as podio } from '#providers/podio/index.ts'
import { provider as polar } from '#providers/polar/index.ts'
import { provider as pollinations } from '#providers/pollinations/index.ts'
import { provider as pollsApi } from '#providers/polls-api/index.ts'
import { provider as poloniex } from '#providers/poloniex/index.ts'
import { provider as polygon } from '#providers/polygon/index.ts'
import { provider as polymarket } from '#providers/polymarket/index.ts'
import { provider as portainer } from '#providers/portainer/index.ts'
import { provider as positionstack } from '#providers/positionstack/index.ts'
import { provider as postageApp } from '#providers/postage-app/index.ts'
import { provider as postbacks } from '#providers/postbacks/index.ts'
import { provider as posthog } from '#providers/posthog/index.ts'
import { provider as postman } from '#providers/postman/index.ts'
import { provider as postmark } from '#providers/postmark/index.ts'
import { provider as powrbot } from '#providers/powrbot/index.ts'
import { provider as prefect } from '#providers/prefect/index.ts'
import { provider as privacy } from '#providers/privacy/index.ts'
import { provider as privateKey } from '#providers/private-key/index.ts'
import { provider as privateai } from '#providers/privateai/index.ts'
import { provider as prodpad } from '#providers/prodpad/index.ts'
import { provider as proof } from '#providers/proof/index.ts'
import { provider as prospectCrm } from '#providers/prospect-crm/index.ts'
import { provider as protocolsIo } from '#providers/protocols-io/index.ts'
import { provider as proxycrawl } from '#providers/proxycrawl/index.ts'
import { provider as pubnub } from '#providers/pubnub/index.ts'
import { provider as pulumi } from '#providers/pulumi/index.ts'
import { provider as purestake } from '#providers/purestake/index.ts'
import { provider as pushbullet } from '#providers/pushbullet/index.ts'
import { provider as pusher } from '#providers/pusher/index.ts'
import { provider as pypi } from '#providers/pypi/index.ts'
import { provider as pyx } from '#providers/pyx/index.ts'
import { provider as qase } from '#providers/qase/index.ts'
import { provider as qualaroo } from '#providers/qualaroo/index.ts'
import { provider as qubole } from '#providers/qubole/index.ts'
import { provider as railway } from '#providers/railway/index.ts'
import { provider as rainforestpay } from '#providers/rainforestpay/index.ts'
import { provider as ramp } from '#providers/ramp/index.ts'
import { provider as rapidapi } from '#providers/rapidapi/index.ts'
import { provider as raven } from '#providers/raven/index.ts'
import { provider as rawg } from '#providers/rawg/index.ts'
import { provider as razorpay } from '#providers/razorpay/index.ts'
import { provider as reachmail } from '#providers/reachmail/index.ts'
import { provider as readme } from '#providers/readme/index.ts'
import { provider as reallySimpleSystems } from '#providers/really-simple-systems/index.ts'
import { provider as rebrandly } from '#providers/rebrandly/index.ts'
import { provider as rechargePayments } from '#providers/recharge-payments/index.ts'
import { provider as redhat } from '#providers/redhat/index.ts'
import { provider as redirectpizza } from '#providers/redirectpizza/index.ts'
import { provider as refiner } from '#providers/refiner/index.ts'
import { provider as render } from '#providers/render/index.ts'
import { provider as rentman } from '#providers/rentman/index.ts'
import { provider as repairshopr } from '#providers/repairshopr/index.ts'
import { provider as replicate } from '#providers/replicate/index.ts'
import { provider as replyIo } from '#providers/reply-io/index.ts'
import { provider as requestFinance } from '#providers/request-finance/index.ts'
import { provider as resend } from '#providers/resend/index.ts'
import { provider as restpack } from '#providers/restpack/index.ts'
import { provider as retellai } from '#providers/retellai/index.ts'
import { provider as rev } from '#providers/rev/index.ts'
import { provider as revampCrm } from '#providers/revamp-crm/index.ts'
import { provider as ringcentral } from '#providers/ringcentral/index.ts'
import { provider as riot } from '#providers/riot/index.ts'
import { provider as ritekit } from '#providers/ritekit/index.ts'
import { provider as roaring } from '#providers/roaring/index.ts'
import { provider as robinhood } from '#providers/robinhood/index.ts'
import { provider as rocketreach } from '#providers/rocketreach/index.ts'
import { provider as rollbar } from '#providers/rollbar/index.ts'
import { provider as rootly } from '#providers/rootly/index.ts'
import { provider as route4me } from '#providers/route4me/index.ts'
import { provider as rownd } from '#providers/rownd/index.ts'
import { provider as rubygems } from '#providers/rubygems/index.ts'
import { provider as runpod } from '#providers/runpod/index.ts'
import { provider as runrunIt } from '#providers/runrun-it/index.ts'
import { provider as runway } from '#providers/runway/index.ts'
import { provider as saladcloud } from '#providers/saladcloud/index.ts'
import { provider as salesblink } from '#providers/salesblink/index.ts'
import { provider as salescookie } from '#providers/salescookie/index.ts'
import { provider as salesflare } from '#providers/salesflare/index.ts'
import { provider as salesforce } from '#providers/salesforce/index.ts'
import { provider as salesloft } from '#providers/salesloft/index.ts'
import { provider as salesmate } from '#providers/salesmate/index.ts'
import { provider as samsara } from '#providers/samsara/index.ts'
import { provider as sanity } from '#providers/sanity/index.ts'
import { provider as satismeter } from '#providers/satismeter/index.ts'
import { provider as sauce } from '#providers/sauce/index.ts'
import { provider as scale } from '#providers/scale/index.ts'
import { provider as scaleway } from '#providers/scaleway/index.ts'
import { provider as scalingo } from '#providers/scalingo/index.ts'
import { provider as scalr } from '#providers/scalr/index.ts'
import { provider as scrapeOwl } from '#providers/scrape-owl/index.ts'
import { provider as scraperBox } from '#providers/scraper-box/index.ts'
import { provider as scraperapi } from '#providers/scraperapi/index.ts'
import { provider as scrapestack } from '#providers/scrapestack/index.ts'
import { provider as scrapfly } from '#providers/scrapfly/index.ts'
import { provider as scrapingAnt } from '#providers/scraping-ant/index.ts'
import { provider as scrapingBee } from '#providers/scraping-bee/index.ts'
import { provider as screenshotApi } from '#providers/screenshot-api/index.ts'
import { provider as screenshotLayer } from '#providers/screenshot-layer/index.ts'
import { provider as scrutinizerCi } from '#providers/scrutinizer-ci/index.ts'
import { provider as seam } from '#providers/seam/index.ts'
import { provider as securityTrails } from '#providers/security-trails/index.ts'
import { provider as segment } from '#providers/segment/index.ts'
import { provider as selectPdf } from '#providers/select-pdf/index.ts'
import { provider as semaphore } from '#providers/semaphore/index.ts'
import { provider as sendbird } from '#providers/sendbird/index.ts'
import { provider as sendgrid } from '#providers/sendgrid/index.ts'
import { provider as sentry } from '#providers/sentry/index.ts'
import { provider as serpApi } from '#providers/serp-api/index.ts'
import { provider as serphouse } from '#providers/serphouse/index.ts'
import { provider as serpstack } from '#providers/serpstack/index.ts'
import { provider as settlemint } from '#providers/settlemint/index.ts'
import { provider as sheety } from '#providers/sheety/index.ts'
import { provider as sherpadesk } from '#providers/sherpadesk/index.ts'
import { provider as shipday } from '#providers/shipday/index.ts'
import { provider as shippo } from '#providers/shippo/index.ts'
import { provider as shodan } from '#providers/shodan/index.ts'
import { provider as shopify } from '#providers/shopify/index.ts'
import { provider as shortcut } from '#providers/shortcut/index.ts'
import { provider as shotstack } from '#providers/shotstack/index.ts'
import { provider as shutterstock } from '#providers/shutterstock/index.ts'
import { provider as sidekiq } from '#providers/sidekiq/index.ts'
import { provider as signUpGenius } from '#providers/sign-up-genius/index.ts'
import { provider as signable } from '#providers/signable/index.ts'
import { provider as signalwire } from '#providers/signalwire/index.ts'
import { provider as signaturit } from '#providers/signaturit/index.ts'
import { provider as signifyd } from '#providers/signifyd/index.ts'
import { provider as sigopt } from '#providers/sigopt/index.ts'
import { provider as simfin } from '#providers/simfin/index.ts'
import { provider as simpleSat } from '#providers/simple-sat/index.ts'
import { provider as simplyNoted } from '#providers/simply-noted/index.ts'
import { provider as simvoly } from '#providers/simvoly/index.ts'
import { provider as sinch } from '#providers/sinch/index.ts'
import { provider as sirv } from '#providers/sirv/index.ts'
import { provider as siteleaf } from '#providers/siteleaf/index.ts'
import { provider as skrappIo } from '#providers/skrapp-io/index.ts'
import { provider as skybiometry } from '#providers/skybiometry/index.ts'
import { provider as slack } from '#providers/slack/index.ts'
import { provider as smartsheets } from '#providers/smartsheets/index.ts'
import { provider as smartyStreets } from '#providers/smarty-streets/index.ts'
import { provider as smooch } from '#providers/smooch/index.ts'
import { provider as snipcart } from '#providers/snipcart/index.ts'
import { provider as snowflake } from '#providers/snowflake/index.ts'
import { provider as snyk } from '#providers/snyk/index.ts'
import { provider as solarwindsObservability } from '#providers/solarwinds-observability/index.ts'
import { provider as sonar } from '#providers/sonar/index.ts'
import { provider as sourcegraph } from '#providers/sourcegraph/index.ts'
import { provider as sparkpost } from '#providers/sparkpost/index.ts'
import { provider as spectralOps } from '#providers/spectral-ops/index.ts'
import { provider as speechTextAi } from '#providers/speech-text-ai/index.ts'
import { provider as splunk } from '#providers/splunk/index.ts'
import { provider as spoonacular } from '#providers/spoonacular/index.ts'
import { provider as sportsMonk } from '#providers/sports-monk/index.ts'
import { provider as spotify } from '#providers/spotify/index.ts'
import { provider as sqreen } from '#providers/sqreen/index.ts'
import { provider as square } from '#providers/square/index.ts'
import { provider as squarespace } from '#providers/squarespace/index.ts'
import { provider as sslmate } from '#providers/sslmate/index.ts'
import { provider as stabilityai } from '#providers/stabilityai/index.ts'
import { provider as stackhawk } from '#providers/stackhawk/index.ts'
import { provider as statsig } from '#providers/statsig/index.ts'
import { provider as statuscake } from '#providers/statuscake/index.ts'
import { provider as statuspage } from '#providers/statuspage/index.ts'
import { provider as statuspal } from '#providers/statuspal/index.ts'
import { provider as stitchData } from '#providers/stitch-data/index.ts'
import { provider as stockData } from '#providers/stock-data/index.ts'
import { provider as storecove } from '#providers/storecove/index.ts'
import { provider as stormGlass } from '#providers/storm-glass/index.ts'
import { provider as stormboard } from '#providers/stormboard/index.ts'
import { provider as storyChief } from '#providers/story-chief/index.ts'
import { provider as storyblok } from '#providers/storyblok/index.ts'
import { provider as strava } from '#providers/strava/index.ts'
import { provider as streak } from '#providers/streak/index.ts'
import { provider as stream } from '#providers/stream/index.ts'
import { provider as stripe } from '#providers/stripe/index.ts'
import { provider as stripo } from '#providers/stripo/index.ts'
import { provider as stytch } from '#providers/stytch/index.ts'
import { provider as sugester } from '#providers/sugester/index.ts'
import { provider as sumologic } from '#providers/sumologic/index.ts'
import { provider as supabase } from '#providers/supabase/index.ts'
import { provider as supernotesApi } from '#providers/supernotes-api/index.ts'
import { provider as surge } from '#providers/surge/index.ts'
import { provider as surveyAnyPlace } from '#providers/survey-any-place/index.ts'
import { provider as surveySparrow } from '#providers/survey-sparrow/index.ts'
import { provider as surveybot } from '#providers/surveybot/index.ts'
import { provider as survicate } from '#providers/survicate/index.ts'
import { provider as svix } from '#providers/svix/index.ts'
import { provider as swell } from '#providers/swell/index.ts'
import { provider as swiftype } from '#providers/swiftype/index.ts'
import { provider as tableau } from '#providers/tableau/index.ts'
import { provider as tailscale } from '#providers/tailscale/index.ts'
import { provider as tallyfy } from '#providers/tallyfy/index.ts'
import { provider as tatumIo } from '#providers/tatum-io/index.ts'
import { provider as tavily } from '#providers/tavily/index.ts'
import { provider as tavus } from '#providers/tavus/index.ts'
import { provider as taxjar } from '#providers/taxjar/index.ts'
import { provider as teamcity } from '#providers/teamcity/index.ts'
import { provider as teamgate } from '#providers/teamgate/index.ts'
import { provider as teamwork } from '#providers/teamwork/index.ts'
import { provider as technicalAnalysisApi } from '#providers/technical-analysis-api/index.ts'
import { provider as tefter } from '#providers/tefter/index.ts'
import { provider as telegram } from '#providers/telegram/index.ts'
import { provider as teletype } from '#providers/teletype/index.ts'
import { provider as telnyx } from '#providers/telnyx/index.ts'
import { provider as temporal } from '#providers/temporal/index.ts'
import { provider as tencent } from '#providers/tencent/index.ts'
import { provider as terraform } from '#providers/terraform/index.ts'
import { provider as testingbot } from '#providers/testingbot/index.ts'
import { provider as testkube } from '#providers/testkube/index.ts'
import { provider as textmagic } from '#providers/textmagic/index.ts'
import { provider as theOddsApi } from '#providers/the-odds-api/index.ts'
import { provider as thingsboard } from '#providers/thingsboard/index.ts'
import { provider as thinkific } from '#providers/thinkific/index.ts'
import { provider as thousandeyes } from '#providers/thousandeyes/index.ts'
import { provider as thunderstore } from '#providers/thunderstore/index.ts'
import { provider as ticketTailor } from '#providers/ticket-tailor/index.ts'
import { provider as ticketmaster } from '#providers/ticketmaster/index.ts'
import { provider as tigris } from '#providers/tigris/index.ts'
import { provider as tiingo } from '#providers/tiingo/index.ts'
import { provider as timecamp } from '#providers/timecamp/index.ts'
import { provider as timezoneApi } from '#providers/timezone-api/index.ts'
import { provider as tink } from '#providers/tink/index.ts'
import { provider as tinybird } from '#providers/tinybird/index.ts'
import { provider as tly } from '#providers/tly/index.ts'
import { provider as tmetric } from '#providers/tmetric/index.ts'
import { provider as todoist } from '#providers/todoist/index.ts'
import { provider as togetherai } from '#providers/togetherai/index.ts'
import { provider as toggl } from '#providers/toggl/index.ts'
import { provider as tokeet } from '#providers/tokeet/index.ts'
import { provider as tolgee } from '#providers/tolgee/index.ts'
import { provider as tomorrowIo } from '#providers/tomorrow-io/index.ts'
import { provider as tomtom } from '#providers/tomtom/index.ts'
import { provider as tradier } from '#providers/tradier/index.ts'
import { provider as transferwise } from '#providers/transferwise/index.ts'
import { provider as travelpayouts } from '#providers/travelpayouts/index.ts'
import { provider as travisCi } from '#providers/travis-ci/index.ts'
import { provider as trello } from '#providers/trello/index.ts'
import { provider as trendmicro } from '#providers/trendmicro/index.ts'
import { provider as triggerDev } from '#providers/trigger-dev/index.ts'
import { provider as tru } from '#providers/tru/index.ts'
import { provider as truenas } from '#providers/truenas/index.ts'
import { provider as trufflehog } from '#providers/trufflehog/index.ts'
import { provider as twelveData } from '#providers/twelve-data/index.ts'
import { provider as twilio } from '#providers/twilio/index.ts'
import { provider as twist } from '#providers/twist/index.ts'
import { provider as twitch } from '#providers/twitch/index.ts'
import { provider as twitter } from '#providers/twitter/index.ts'
import { provider as tyntec } from '#providers/tyntec/index.ts'
import { provider as typeform } from '#providers/typeform/index.ts'
import { provider as typetalk } from '#providers/typetalk/index.ts'
import { provider as uber } from '#providers/uber/index.ts'
import { provider as ubidots } from '#providers/ubidots/index.ts'
import { provider as uclassify } from '#providers/uclassify/index.ts'
import { provider as unifyid } from '#providers/unifyid/index.ts'
import { provider as unkey } from '#providers/unkey/index.ts'
import { provider as unleash } from '#providers/unleash/index.ts'
import { provider as unplugg } from '#providers/unplugg/index.ts'
import { provider as unsplash } from '#providers/unsplash/index.ts'
import { provider as upcDatabase } from '#providers/upc-database/index.ts'
import { provider as upcloud } from '#providers/upcloud/index.ts'
import { provider as uplead } from '#providers/uplead/index.ts'
import { provider as uploadcare } from '#providers/uploadcare/index.ts'
import { provider as upstage } from '#providers/upstage/index.ts'
import { provider as upstash } from '#providers/upstash/index.ts'
import { provider as uptimerobot } from '#providers/uptimerobot/index.ts'
import { provider as upwave } from '#providers/upwave/index.ts'
import { provider as urlscan } from '#providers/urlscan/index.ts'
import { provider as userflow } from '#providers/userflow/index.ts'
import { provider as userstack } from '#providers/userstack/index.ts'
import { provider as valtown } from '#providers/valtown/index.ts'
import { provider as vapi } from '#providers/vapi/index.ts'
import { provider as vapid } from '#providers/vapid/index.ts'
import { provider as vastai } from '#providers/vastai/index.ts'
import { provider as vatlayer } from '#providers/vatlayer/index.ts'
import { provider as vbout } from '#providers/vbout/index.ts'
import { provider as vercel } from '#providers/vercel/index.ts'
import { provider as verifier } from '#providers/verifier/index.ts'
import { provider as verimail } from '#providers/verimail/index.ts'
import { provider as veriphone } from '#providers/veriphone/index.ts'
import { provider as versioneye } from '#providers/versioneye/index.ts'
import { provider as virustotal } from '#providers/virustotal/index.ts'
import { provider as visualCrossing } from '#providers/visual-crossing/index.ts'
import { provider as vk } from '#providers/vk/index.ts'
import { provider as vmware } from '#providers/vmware/index.ts'
import { provider as voiceflow } from '#providers/voiceflow/index.ts'
import { provider as voicegain } from '#providers/voicegain/index.ts'
import { provider as volcengine } from '#providers/volcengine/index.ts'
import { provider as vonage } from '#providers/vonage/index.ts'
import { provider as voodooSms } from '#providers/voodoo-sms/index.ts'
import { provider as vouchery } from '#providers/vouchery/index.ts'
import { provider as voyageai } from '#providers/voyageai/index.ts'
import { provider as vpnApi } from '#providers/vpn-api/index.ts'
import { provider as vultr } from '#providers/vultr/index.ts'
import { provider as vyte } from '#providers/vyte/index.ts'
import { provider as wakatime } from '#providers/wakatime/index.ts'
import { provider as walkScore } from '#providers/walk-score/index.ts'
import { provider as wallet } from '#providers/wallet/index.ts'
import { provider as warpstream } from '#providers/warpstream/index.ts'
import { provider as weatherApi } from '#providers/weather-api/index.ts'
import { provider as weatherbit } from '#providers/weatherbit/index.ts'
import { provider as weatherstack } from '#providers/weatherstack/index.ts'
import { provider as webAuth } from '#providers/web-auth/index.ts'
import { provider as webScraper } from '#providers/web-scraper/index.ts'
import { provider as webScraping } from '#providers/web-scraping/index.ts'
import { provider as web3Storage } from '#providers/web3-storage/index.ts'
import { provider as webex } from '#providers/webex/index.ts'
import { provider as webexBot } from '#providers/webex-bot/index.ts'
import { provider as webflow } from '#providers/webflow/index.ts'
import { provider as websitepulse } from '#providers/websitepulse/index.ts'
import { provider as wechat } from '#providers/wechat/index.ts'
import { provider as weightsAndBiases } from '#providers/weights-and-biases/index.ts'
import { provider as wepay } from '#providers/wepay/index.ts'
import { provider as whoxy } from '#providers/whoxy/index.ts'
import { provider as windows } from '#providers/windows/index.ts'
import { provider as wistia } from '#providers/wistia/index.ts'
import { provider as wit } from '#providers/wit/index.ts'
import { provider as wiz } from '#providers/wiz/index.ts'
import { provider as woocommerce } from '#providers/woocommerce/index.ts'
import { provider as workato } from '#providers/workato/index.ts'
import { provider as workos } from '#providers/workos/index.ts'
import { provider as worksnaps } from '#providers/worksnaps/index.ts'
import { provider as workstack } from '#providers/workstack/index.ts'
import { provider as worldWeather } from '#providers/world-weather/index.ts'
import { provider as worldcoinindex } from '#providers/worldcoinindex/index.ts'
import { provider as wpengine } from '#providers/wpengine/index.ts'
import { provider as wrike } from '#providers/wrike/index.ts'
import { provider as xai } from '#providers/xai/index.ts'
import { provider as xata } from '#providers/xata/index.ts'
import { provider as xendit } from '#providers/xendit/index.ts'
import { provider as yahoo } from '#providers/yahoo/index.ts'
import { provider as yandex } from '#providers/yandex/index.ts'
import { provider as yelp } from '#providers/yelp/index.ts'
import { provider as youNeedABudget } from '#providers/you-need-a-budget/index.ts'
import { provider as yousign } from '#providers/yousign/index.ts'
import { provider as zai } from '#providers/zai/index.ts'
import { provider as zapier } from '#providers/zapier/index.ts'
import { provider as zendesk } from '#providers/zendesk/index.ts'
import { provider as zenkitApi } from '#providers/zenkit-api/index.ts'
import { provider as zenrows } from '#providers/zenrows/index.ts'
import { provider as zenscrape } from '#providers/zenscrape/index.ts'
import { provider as zenserp } from '#providers/zenserp/index.ts'
import { provider as zeplin } from '#providers/zeplin/index.ts'
import { provider as zerobounce } from '#providers/zerobounce/index.ts'
import { provider as zerotier } from '#providers/zerotier/index.ts'
import { provider as zipApi } from '#providers/zip-api/index.ts'
import { provider as zipCodeApi } from '#providers/zip-code-api/index.ts'
import { provider as zipCodebase } from '#providers/zip-codebase/index.ts'
import { provider as zipbooks } from '#providers/zipbooks/index.ts'
import { provider as zoho } from '#providers/zoho/index.ts'
import { provider as zonkaFeedback } from '#providers/zonka-feedback/index.ts'
import { provider as zoom } from '#providers/zoom/index.ts'
import { provider as zulipChat } from '#providers/zulip-chat/index.ts'
import { provider as zuplo } from '#providers/zuplo/index.ts'

export const providers: readonly Provider[] = [
  ably,
  abstract,
  abstractApi,
  abuseipdb,
  abyssale,
  accuWeather,
  adafruit,
  adobe,
  adzuna,
  aeroWorkflow,
  agora,
  aha,
  ai21,
  ai71,
  aikido,
  airVisual,
  airbrake,
  airship,
  airtable,
  aiven,
  akamai,
  alchemy,
  alconost,
  alegra,
  aletheiaApi,
  algolia,
  alibaba,
  alienVault,
  allSports,
  amadeus,
  ambee,
  amplitude,
  anthropic,
  anypoint,
  apacta,
  apiFlash,
  apiLayer,
  apiMetrics,
  apiTemplate,
  api2cart,
  apideck,
  apifonica,
  apify,
  apimatic,
  apollo,
  appFollow,
  appSynergy,
  appcenter,
  appcues,
  appointedd,
  apptivo,
  arcjet,
  artsy,
  asaas,
  asana,
  assemblyai,
  atera,
  atlassian,
  audd,
  auth0,
  auth0Management,
  authress,
  autodesk,
  autoklose,
  autopilot,
  avaza,
  aviationstack,
  aws,
  axiom,
  axonaut,
  aylien,
  ayrshare,
  azure,
  bannerbear,
  baremetrics,
  baseten,
  beSnappy,
  beamer,
  beebole,
  bestTime,
  betterstack,
  billomat,
  bitbar,
  bitcoinAverage,
  bitfinex,
  bitly,
  bitmex,
  bitrise,
  bittrex,
  bitwarden,
  blazemeter,
  blitApp,
  blockProtocol,
  blocknative,
  blynk,
  bombBomb,
  boostNote,
  borgbase,
  box,
  braintree,
  braintrust,
  branch,
  brandfetch,
  brave,
  brevo,
  browserUse,
  browserstack,
  browshot,
  bscScan,
  buddyns,
  budibase,
  bugherd,
  bugsnag,
  builderIo,
  buildkite,
  bulbul,
  bulkSms,
  bunnyNet,
  buttercms,
  caflou,
  calCom,
  calendarific,
  calendly,
  calorieNinja,
  campayn,
  cannyIo,
  canva,
  capsuleCrm,
  captainData,
  carbonInterface,
  carto,
  cashboard,
  caspio,
  censys,
  centralstationCrm,
  cerebras,
  cexIo,
  cfxRe,
  chartmogul,
  chatbot,
  chatfule,
  checIo,
  checklyHq,
  checkout,
  checkvist,
  cicero,
  circleci,
  ciscoMeraki,
  civo,
  clarifai,
  clay,
  clearbit,
  clearout,
  clerk,
  clickHelp,
  clickhouse,
  clicksendSms,
  clickup,
  cliengo,
  clientary,
  clinchPad,
  clockify,
  clockwork,
  clockworkSms,
  clojars,
  closecrm,
  cloudConvert,
  cloudElements,
  cloudImage,
  cloudant,
  cloudflare,
  cloudinary,
  cloudmersive,
  cloudplan,
  cloudsight,
  cloudsmith,
  cloverly,
  cloze,
  clustdoc,
  cockroachlabs,
  coda,
  codacy,
  codeclimate,
  codecov,
  codemagic,
  codequiry,
  coderabbit,
  cohere,
  coinApi,
  coinbase,
  coinlayer,
  coinlib,
  collect2,
  column,
  commerceJs,
  commodities,
  companyHub,
  composio,
  configcat,
  confluent,
  contentful,
  contentstack,
  conversionTools,
  convertApi,
  convertkit,
  convex,
  convier,
  copper,
  couchbase,
  countryLayer,
  courier,
  coveralls,
  coze,
  craftMyPdf,
  cratesIo,
  credentialFile,
  crossmint,
  crowdin,
  cryptoCompare,
  currencyCloud,
  currencyFreaks,
  currencyScoop,
  currencylayer,
  currentsApi,
  cursor,
  customerGuru,
  customerio,
  cypress,
  d7Network,
  daily,
  dandelion,
  dareboost,
  database,
  databento,
  databox,
  databricks,
  datadog,
  datagov,
  datastax,
  debounce,
  deepAi,
  deepgram,
  deepl,
  deepseek,
  definedNetworking,
  delighted,
  demio,
  deno,
  dependencytrack,
  deputy,
  detectLanguage,
  detectify,
  devcycle,
  deviantart,
  devin,
  dfuse,
  diffbot,
  dify,
  diggernaut,
  digitalocean,
  discord,
  disqus,
  ditto,
  dnsCheck,
  docker,
  docparser,
  documo,
  docusign,
  doppler,
  dotdigital,
  dovico,
  dronaHq,
  drone,
  dropbox,
  dryrunSecurity,
  dub,
  duffel,
  duo,
  duplocloud,
  duply,
  dwolla,
  dynalist,
  dynatrace,
  dyspatch,
  e2b,
  eagleEyeNetworks,
  easyInsight,
  easypost,
  ebay,
  ecostruxureIt,
  edamam,
  edenAi,
  eightXEight,
  elastic,
  elasticemail,
  elevenlabs,
  enablex,
  endorlabs,
  enigma,
  envoy,
  equinix,
  eraser,
  etherscan,
  ethplorer,
  etsy,
  eventbrite,
  everhour,
  exa,
  exchangeRateApi,
  exchangeRatesApi,
  exoscale,
  exportSdk,
  extractorApi,
  facebook,
  faceplusplus,
  falAi,
  fastForex,
  fastly,
  feedier,
  fernet,
  fetchRss,
  fibery,
  figma,
  fileio,
  finage,
  financialModelingPrep,
  findl,
  finicity,
  finnhub,
  firecrawl,
  fireworks,
  fixer,
  flagsmith,
  flatIo,
  fleetbase,
  flexport,
  flickr,
  flightApi,
  flightLabs,
  flightStats,
  float,
  flowflu,
  flutterwave,
  flyio,
  fmfw,
  forestAdmin,
  formIo,
  formbucket,
  formcraft,
  formsite,
  foursquare,
  frameio,
  freemius,
  freshbooks,
  freshdesk,
  friendli,
  front,
  fulcrum,
  fullContact,
  fullstory,
  fxMarket,
  gamma,
  gcnotify,
  geckoboard,
  gemfury,
  gemstash,
  gengo,
  geoapify,
  geocode,
  geocodify,
  geocodio,
  geoipifi,
  getemail,
  getemails,
  getgeoapi,
  getgist,
  getresponse,
  getsandbox,
  ghost,
  gitalk,
  gitea,
  github,
  gitlab,
  gitter,
  glassnode,
  goCanvas,
  gocardless,
  godaddy,
  goodday,
  googleCloud,
  grafana,
  graphcms,
  graphhopper,
  greptile,
  groovehq,
  groq,
  gtmetrix,
  guardian,
  guardsquare,
  gumroad,
  guru,
  gyazo,
  hackClub,
  happyScribe,
  harness,
  harvest,
  hashicorp,
  hasura,
  hcaptcha,
  heartland,
  hellosign,
  helpcrunch,
  helpscout,
  here,
  heroku,
  hetzner,
  hex,
  hexPm,
  highnote,
  hive,
  hiveage,
  holidayApi,
  holistic,
  honeycomb,
  hop,
  html2pdf,
  huawei,
  hubspot,
  huggingface,
  humanity,
  hunter,
  hybiscus,
  hypertrack,
  ibm,
  iconfinder,
  iexApis,
  iexCloud,
  imagekit,
  imagga,
  infisical,
  influxdb,
  infomaniak,
  infracost,
  infura,
  inngest,
  insightly,
  instabot,
  instagram,
  instamojo,
  instantly,
  intercom,
  interseller,
  intra42,
  intrinio,
  invoiceOcean,
  ionic,
  ipGeolocation,
  ipQuality,
  ip2location,
  ipapi,
  ipinfo,
  ipinfoDb,
  ipstack,
  iterable,
  iterative,
  jenkins,
  jfrog,
  jina,
  jotform,
  jumpcloud,
  jupiterOne,
  juro,
  jwt,
  kagi,
  kairos,
  kanban,
  kanbanTool,
  karmaCrm,
  keen,
  keycloak,
  kickbox,
  klaviyo,
  klingai,
  klipfolio,
  knapsackPro,
  kontent,
  kraken,
  kubernetes,
  kucoin,
  kylas,
  lacework,
  langfuse,
  langsmith,
  languageLayer,
  laravel,
  lark,
  launchdarkly,
  leadfeeder,
  lemlist,
  lemonsqueezy,
  lendflow,
  lessAnnoyingCrm,
  lexigram,
  lichess,
  lighton,
  line,
  linear,
  linkPreview,
  linkedin,
  linode,
  liveAgent,
  liveblocks,
  livekit,
  livestorm,
  llamaCloud,
  loadmill,
  lob,
  localstack,
  locationIq,
  loggly,
  loginRadius,
  logzIo,
  lokalise,
  looker,
  loops,
  loyverse,
  lunchMoney,
  luno,
  m3o,
  macaroon,
  madkudu,
  magicbell,
  magnetic,
  mailboxLayer,
  mailchimp,
  mailerlite,
  mailersend,
  mailgun,
  mailjet,
  mailmodo,
  mailsac,
  manifest,
  mapbox,
  mappedin,
  mapquest,
  marketstack,
  mastra,
  mattermost,
  mavenlink,
  maxmind,
  meaningCloud,
  mediaStack,
  meisterTask,
  mem0,
  mercadoPago,
  mercury,
  mergify,
  mesibo,
  messagebird,
  metaApi,
  metabase,
  metrilo,
  microsoftTeams,
  midtrans,
  mindMeister,
  minimax,
  mintlify,
  miro,
  mistral,
  mite,
  mixmax,
  mixpanel,
  mockaroo,
  modal,
  moderation,
  monday,
  moneywave,
  monkeylearn,
  moonclerk,
  moonshot,
  moosend,
  moralis,
  mux,
  myFreshworks,
  myIntervals,
  nasa,
  nasdaq,
  neon,
  nessus,
  nethunt,
  netlify,
  netsuite,
  neutrinoApi,
  newrelic,
  newsapi,
  newscatcher,
  nftPort,
  ngrok,
  nicereply,
  nightfall,
  nimble,
  noticeable,
  notion,
  nozbeTeams,
  npm,
  nuget,
  numverify,
  nutritionix,
  nvidia,
  nxCloud,
  nylas,
  nytimes,
  oanda,
  octopusDeploy,
  okta,
  ollama,
  omnisend,
  onePageCrm,
  onelogin,
  onepassword,
  onesignal,
  onfido,
  onfleet,
  oopSpam,
  openUv,
  openVsx,
  openai,
  opencageData,
  openrouter,
  openvpn,
  openweather,
  opsgenie,
  optimizely,
  ory,
  overloop,
  ovh,
  owlbot,
  packagecloud,
  packagist,
  paddle,
  pagarme,
  pagerduty,
  pandadoc,
  pandascore,
  pangea,
  paperform,
  parallelDots,
  parsehub,
  parsers,
  parseur,
  particleio,
  partnerstack,
  pastebin,
  paydirtApp,
  paymoApp,
  paymongo,
  paypal,
  paystack,
  pdflayer,
  pdfshift,
  pendo,
  peopleDataLabs,
  pepipost,
  percy,
  permitIo,
  perplexity,
  persona,
  pganalyze,
  photoroom,
  phrase,
  pinata,
  pinecone,
  pingIdentity,
  pingdom,
  pinterest,
  pipedream,
  pipedrive,
  pirsch,
  pivotalTracker,
  pixabay,
  plaid,
  planetscale,
  planview,
  planyo,
  plivo,
  podio,
  polar,
  pollinations,
  pollsApi,
  poloniex,
  polygon,
  polymarket,
  portainer,
  positionstack,
  postageApp,
  postbacks,
  posthog,
  postman,
  postmark,
  powrbot,
  prefect,
  privacy,
  privateKey,
  privateai,
  prodpad,
  proof,
  prospectCrm,
  protocolsIo,
  proxycrawl,
  pubnub,
  pulumi,
  purestake,
  pushbullet,
  pusher,
  pypi,
  pyx,
  qase,
  qualaroo,
  qubole,
  railway,
  rainforestpay,
  ramp,
  rapidapi,
  raven,
  rawg,
  razorpay,
  reachmail,
  readme,
  reallySimpleSystems,
  rebrandly,
  rechargePayments,
  redhat,
  redirectpizza,
  refiner,
  render,
  rentman,
  repairshopr,
  replicate,
  replyIo,
  requestFinance,
  resend,
  restpack,
  retellai,
  rev,
  revampCrm,
  ringcentral,
  riot,
  ritekit,
  roaring,
  robinhood,
  rocketreach,
  rollbar,
  rootly,
  route4me,
  rownd,
  rubygems,
  runpod,
  runrunIt,
  runway,
  saladcloud,
  salesblink,
  salescookie,
  salesflare,
  salesforce,
  salesloft,
  salesmate,
  samsara,
  sanity,
  satismeter,
  sauce,
  scale,
  scaleway,
  scalingo,
  scalr,
  scrapeOwl,
  scraperBox,
  scraperapi,
  scrapestack,
  scrapfly,
  scrapingAnt,
  scrapingBee,
  screenshotApi,
  screenshotLayer,
  scrutinizerCi,
  seam,
  securityTrails,
  segment,
  selectPdf,
  semaphore,
  sendbird,
  sendgrid,
  sentry,
  serpApi,
  serphouse,
  serpstack,
  settlemint,
  sheety,
  sherpadesk,
  shipday,
  shippo,
  shodan,
  shopify,
  shortcut,
  shotstack,
  shutterstock,
  sidekiq,
  signUpGenius,
  signable,
  signalwire,
  signaturit,
  signifyd,
  sigopt,
  simfin,
  simpleSat,
  simplyNoted,
  simvoly,
  sinch,
  sirv,
  siteleaf,
  skrappIo,
  skybiometry,
  slack,
  smartsheets,
  smartyStreets,
  smooch,
  snipcart,
  snowflake,
  snyk,
  solarwindsObservability,
  sonar,
  sourcegraph,
  sparkpost,
  spectralOps,
  speechTextAi,
  splunk,
  spoonacular,
  sportsMonk,
  spotify,
  sqreen,
  square,
  squarespace,
  sslmate,
  stabilityai,
  stackhawk,
  statsig,
  statuscake,
  statuspage,
  statuspal,
  stitchData,
  stockData,
  storecove,
  stormGlass,
  stormboard,
  storyChief,
  storyblok,
  strava,
  streak,
  stream,
  stripe,
  stripo,
  stytch,
  sugester,
  sumologic,
  supabase,
  supernotesApi,
  surge,
  surveyAnyPlace,
  surveySparrow,
  surveybot,
  survicate,
  svix,
  swell,
  swiftype,
  tableau,
  tailscale,
  tallyfy,
  tatumIo,
  tavily,
  tavus,
  taxjar,
  teamcity,
  teamgate,
  teamwork,
  technicalAnalysisApi,
  tefter,
  telegram,
  teletype,
  telnyx,
  temporal,
  tencent,
  terraform,
  testingbot,
  testkube,
  textmagic,
  theOddsApi,
  thingsboard,
  thinkific,
  thousandeyes,
  thunderstore,
  ticketTailor,
  ticketmaster,
  tigris,
  tiingo,
  timecamp,
  timezoneApi,
  tink,
  tinybird,
  tly,
  tmetric,
  todoist,
  togetherai,
  toggl,
  tokeet,
  tolgee,
  tomorrowIo,
  tomtom,
  tradier,
  transferwise,
  travelpayouts,
  travisCi,
  trello,
  trendmicro,
  triggerDev,
  tru,
  truenas,
  trufflehog,
  twelveData,
  twilio,
  twist,
  twitch,
  twitter,
  tyntec,
  typeform,
  typetalk,
  uber,
  ubidots,
  uclassify,
  unifyid,
  unkey,
  unleash,
  unplugg,
  unsplash,
  upcDatabase,
  upcloud,
  uplead,
  uploadcare,
  upstage,
  upstash,
  uptimerobot,
  upwave,
  urlscan,
  userflow,
  userstack,
  valtown,
  vapi,
  vapid,
  vastai,
  vatlayer,
  vbout,
  vercel,
  verifier,
  verimail,
  veriphone,
  versioneye,
  virustotal,
  visualCrossing,
  vk,
  vmware,
  voiceflow,
  voicegain,
  volcengine,
  vonage,
  voodooSms,
  vouchery,
  voyageai,
  vpnApi,
  vultr,
  vyte,
  wakatime,
  walkScore,
  wallet,
  warpstream,
  weatherApi,
  weatherbit,
  weatherstack,
  webAuth,
  webScraper,
  webScraping,
  web3Storage,
  webex,
  webexBot,
  webflow,
  websitepulse,
  wechat,
  weightsAndBiases,
  wepay,
  whoxy,
  windows,
  wistia,
  wit,
  wiz,
  woocommerce,
  workato,
  workos,
  worksnaps,
  workstack,
  worldWeather,
  worldcoinindex,
  wpengine,
  wrike,
  xai,
  xata,
  xendit,
  yahoo,
  yandex,
  yelp,
  youNeedABudget,
  yousign,
  zai,
  zapier,
  zendesk,
  zenkitApi,
  zenrows,
  zenscrape,
  zenserp,
  zeplin,
  zerobounce,
  zerotier,
  zipApi,
  zipCodeApi,
  zipCodebase,
  zipbooks,
  zoho,
  zonkaFeedback,
  zoom,
  zulipChat,
  zuplo,
]
