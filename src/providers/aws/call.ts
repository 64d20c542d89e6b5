import type { ConversationSetting, CredentialParts, Question } from '#core/conversation.ts'
import type { RequestMethod, SecretPart } from '#core/outgoing-request.ts'
import { signedHeaders } from '#clouds/signature-v4.ts'

/** One of AWS's worlds that know nothing of each other. Of several regions, the first. */
export interface Partition {
  readonly region: string
  /** Hosts of the services that are asked. */
  readonly hosts: Readonly<Record<Service, string>>
}

type Service = 'sts' | 'iam' | 's3' | 'secretsmanager'

/** Source: https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html (2026-11-25, not opened) */
const partition = (region: string, sts: string, iam: string, domain = 'amazonaws.com'): Partition => ({
  region,
  hosts: { sts, iam, s3: `s3.${region}.${domain}`, secretsmanager: `secretsmanager.${region}.${domain}` },
})

export const PARTITIONS = [
  partition('us-east-1', 'sts.amazonaws.com', 'iam.amazonaws.com'),
  partition('us-gov-west-1', 'sts.us-gov-west-1.amazonaws.com', 'iam.us-gov.amazonaws.com'),
  partition('cn-north-1', 'sts.cn-north-1.amazonaws.com.cn', 'iam.cn-north-1.amazonaws.com.cn', 'amazonaws.com.cn'),
] as const satisfies readonly Partition[]

/** All hosts of some services. */
export function hostsOfAws(...services: readonly Service[]): readonly string[] {
  return PARTITIONS.flatMap(({ hosts }) => services.map((service) => hosts[service]))
}

/** Who calls, and where. */
export interface Caller {
  readonly credential: CredentialParts
  readonly partition: Partition
  readonly setting: ConversationSetting
}

export interface Call {
  readonly service: Service
  /** Default GET. */
  readonly method?: RequestMethod
  /** Default `/`. */
  readonly path?: string
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: { readonly text: string; readonly type: string }
  /** Parts of another credential that the request names. */
  readonly about?: readonly SecretPart[]
}

/** A signed request; the secret key itself is not in it. */
export function signedQuestion(call: Call, { credential, partition: { region, hosts }, setting }: Caller): Question {
  const { service, method = 'GET', path = '/', query = {}, headers = {}, body, about = [] } = call
  const { accessKeyId, secretAccessKey, sessionToken } = credential
  const base = setting.baseUrl ?? `https://${hosts[service]}`
  const parameters = new URLSearchParams(query).toString()
  const url = `${base}${path}${parameters === '' ? '' : `?${parameters.replaceAll('+', '%20')}`}`
  const signed = signedHeaders(
    { method, url, headers, region, service, now: setting.now, ...(body === undefined ? {} : { body: body.text }) },
    {
      accessKeyId: accessKeyId!.reveal(),
      secretAccessKey: secretAccessKey!,
      ...(sessionToken === undefined ? {} : { sessionToken }),
    },
  )
  return {
    method,
    url,
    headers: signed,
    ...(body === undefined ? {} : { body }),
    secretParts: [...declared(credential), ...about],
    idempotent: true,
    redirects: 'answer',
  }
}

/**
 * An action of STS or IAM, as their Query API takes it from AWS's own clients. Sent twice, it does the same as once.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/programming.html (2026-11-25, not opened)
 */
export function action(service: 'sts' | 'iam', name: string, parameters: Readonly<Record<string, string>> = {}): Call {
  const text = Object.entries({ Action: name, Version: VERSIONS[service], ...parameters })
    .map(([key, value]) => `${encoded(key)}=${encoded(value)}`)
    .join('&')
  return { service, method: 'POST', body: { text, type: 'application/x-www-form-urlencoded; charset=utf-8' } }
}

function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

const VERSIONS = { sts: '2011-06-15', iam: '2010-05-08' }

function declared({ accessKeyId, secretAccessKey, sessionToken }: CredentialParts): readonly SecretPart[] {
  const header = { in: 'header', name: 'authorization' } as const
  return [
    { part: 'accessKeyId', value: accessKeyId!, ...header },
    { part: 'secretAccessKey', value: secretAccessKey!, ...header, sent: 'signature' },
    ...(sessionToken === undefined
      ? []
      : [{ part: 'sessionToken', value: sessionToken, in: 'header', name: 'x-amz-security-token' } as const]),
  ]
}
