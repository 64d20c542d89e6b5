import { defineRules } from '#core/rule.ts'
import { fake, fakeUuid } from '#core/samples.ts'
import { checkRegistryAuth } from './basic-auth.ts'

const PERSONAL = 'https://docs.docker.com/security/access-tokens/'
const ORGANIZATION = 'https://docs.docker.com/enterprise/security/access-tokens/'
const CONFIG = 'https://docs.docker.com/reference/cli/docker/login/'

const personal = (): string => `dckr_pat_${fake('docker/pat', 'base64url', 27)}`
const organization = (): string => `dckr_oat_${fake('docker/oat', 'base64url', 32)}`
const auth = (user: string): string => Buffer.from(`${user}:${fake('docker/auth', 'base62', 24)}`).toString('base64')
const password = (): string => fake('docker/password', 'base62', 20)

const swarmToken = (seed: string): string =>
  `SWMTKN-1-${fake(`docker/swarm/${seed}/ca`, 'base36', 50)}-${fake(`docker/swarm/${seed}`, 'base36', 25)}`
const unlockKey = (seed: string): string => `SWMKEY-1-${fake(`docker/unlock/${seed}`, 'base64', 43)}`

export const rules = defineRules([
  {
    id: 'docker-personal-access-token',
    name: 'Docker personal access token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.95,
    keywords: ['dckr_pat_'],
    pattern: /(?<secret>dckr_pat_[\w-]{24,64})/,
    notAfter: '\\w-',
    minEntropyBits: 3.2,
    matches: () => [`docker login -u octo -p ${personal()}`, `DOCKERHUB_TOKEN: "${personal()}"`],
    rejects: () => ['dckr_pat_short', `x${personal()}`],
    references: [PERSONAL],
  },
  {
    id: 'docker-organization-access-token',
    name: 'Docker organization access token',
    kind: 'access-token',
    severity: 'critical',
    confidence: 0.95,
    keywords: ['dckr_oat_'],
    pattern: /(?<secret>dckr_oat_[\w-]{24,80})/,
    notAfter: '\\w-',
    minEntropyBits: 3.2,
    matches: () => [`DOCKER_PASSWORD=${organization()}`, `password: '${organization()}'`],
    rejects: () => ['dckr_oat_short', `x${organization()}`],
    references: [ORGANIZATION],
  },
  {
    // An entry of "auths" in ~/.docker/config.json, plain or as JSON inside a string.
    id: 'docker-config-auth',
    name: 'Docker registry user and password',
    kind: 'password',
    severity: 'high',
    confidence: 0.85,
    keywords: ['"auth"', '"auth\\'],
    pattern:
      /"(?<registry>[\w.:/-]{3,200})\\{0,3}"\s{0,8}:\s{0,8}\{(?:\s|\\[nrt]){0,48}(?:\\{0,3}"(?:username|password|email)\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"[^"\\]{0,256}\\{0,3}",(?:\s|\\[nrt]){0,48}){0,3}\\{0,3}"auth\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"(?<secret>[A-Za-z0-9+/]{8,4000}={0,2})/,
    follows: { through: '\\s\\\\"', within: 12, to: ':' },
    notBefore: '',
    notAfter: 'A-Za-z0-9+/=',
    reach: 4200,
    check: checkRegistryAuth,
    matches: () => [
      `{\n\t"auths": {\n\t\t"https://index.docker.example/v1/": {\n\t\t\t"auth": "${auth('octo')}"\n\t\t}\n\t}\n}`,
      `{"auths":{"registry.example.net":{"username":"ci","password":"p","auth":"${auth('ci')}"}}}`,
      String.raw`env = ["DOCKER_AUTH_CONFIG={\\\"auths\\\":{\\\"registry.example.net:5000\\\":{\\\"auth\\\":\\\"${auth('ci')}\\\"}}}"]`,
      `config: "{\\"auths\\":{\\"registry.example.net:5000\\":{\\"auth\\":\\"${auth('ci')}\\"}}}"`,
    ],
    rejects: () => [
      '{"auths":{"https://index.docker.example/v1/":{}},"credsStore":"desktop"}',
      `{"auths":{"registry.example.net":{"auth":"${fake('docker/nocolon', 'base64', 32)}"}}}`,
    ],
    references: [CONFIG],
  },
  {
    id: 'docker-identity-token',
    name: 'Docker registry identity token',
    kind: 'refresh-token',
    severity: 'high',
    confidence: 0.85,
    keywords: ['identitytoken'],
    pattern: /"identitytoken\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"(?<secret>[\w.+/=-]{20,4000})/i,
    notBefore: '\\\\',
    notAfter: '\\w+/=.-',
    reach: 4200,
    minEntropyBits: 3.2,
    matches: () => [
      `{"auths":{"acme.example.net":{"identitytoken":"${fake('docker/identity', 'base64url', 60)}"}}}`,
      `"identitytoken" : "${fake('docker/identity', 'base64url', 60)}"`,
    ],
    rejects: () => ['"identitytoken": ""', '"identitytoken": "short"'],
    references: [CONFIG],
  },
  {
    // Docker itself warns of it: the password is in the shell's history and in the process list.
    id: 'docker-login-password',
    name: 'Password on the command line of docker login',
    kind: 'password',
    severity: 'medium',
    confidence: 0.6,
    keywords: ['docker login', 'podman login', 'buildah login', 'skopeo login'],
    pattern:
      /(?:docker|podman|buildah|skopeo) login\b[^\n;|&]{0,200}?\s(?:-p|--password)(?:\s{1,4}|=)["']?(?<secret>[^\s"'`$<>{}%()\\]{8,128})/,
    reach: 400,
    minEntropyBits: 2.8,
    matches: () => [
      `docker login -u octo -p ${password()} registry.example.net`,
      `RUN podman login --username=ci --password="${password()}" registry.example.net`,
    ],
    rejects: () => [
      'docker login -u octo -p $DOCKER_PASSWORD',
      `echo "$PASSWORD" | docker login -u octo --password-stdin registry.example.net`,
    ],
    references: [CONFIG],
  },
  {
    // Until 2022 a personal access token of Docker Hub was a UUID.
    id: 'docker-legacy-access-token',
    name: 'Docker Hub access token (before 2022)',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.65,
    keywords: ['docker'],
    pattern:
      /docker[_.-]?(?:hub)?[\w.]{0,16}(?:token|password|passwd|pat|secret)["'`\]\\]{0,3}\s{0,4}(?:=>|:=|\|\||[=:,]|value=)\s{0,4}["'`\\]{0,3}(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i,
    startsWithKeyword: true,
    follows: { through: '\\w.-', within: 30, to: '\\s=:,|"\'`\\]\\\\' },
    notBefore: '',
    notAfter: '\\w-',
    minEntropyBits: 2.8,
    matches: () => [
      `DOCKERHUB_TOKEN=${fakeUuid('docker/uuid')}`,
      `DOCKER_HUB_PASSWORD: "${fakeUuid('docker/uuid')}"`,
      `dockerPassword='${fakeUuid('docker/uuid')}'`,
    ],
    rejects: () => [`DOCKER_IMAGE_ID=${fakeUuid('docker/uuid')}`, `DOCKERHUB_TOKEN=${fakeUuid('docker/uuid')}a`],
    references: [PERSONAL],
  },
  {
    // SWMTKN-1, the digest of the cluster's CA (50 of base 36), and the secret (25).
    id: 'docker-swarm-join-token',
    name: 'Docker Swarm join token',
    kind: 'access-token',
    severity: 'critical',
    confidence: 0.95,
    keywords: ['SWMTKN-1-'],
    pattern: /(?<secret>SWMTKN-1-[0-9a-z]{50}-[0-9a-z]{25})/,
    startsWithKeyword: true,
    notAfter: 'A-Za-z0-9-',
    minEntropyBits: 3.5,
    matches: () => [`docker swarm join --token ${swarmToken('a')} 10.0.0.1:2377`, `SWARM_WORKER_TOKEN=${swarmToken('b')}`],
    rejects: () => ['docker swarm join --token SWMTKN-1-<token>', `${swarmToken('a')}a`],
    references: ['https://docs.docker.com/engine/swarm/swarm-mode/'],
  },
  {
    id: 'docker-swarm-unlock-key',
    name: 'Docker Swarm unlock key',
    kind: 'encryption-key',
    severity: 'high',
    confidence: 0.95,
    keywords: ['SWMKEY-1-'],
    pattern: /(?<secret>SWMKEY-1-[A-Za-z0-9+/]{43})/,
    startsWithKeyword: true,
    notAfter: 'A-Za-z0-9+/',
    minEntropyBits: 3.5,
    matches: () => [`docker swarm unlock # ${unlockKey('a')}`, `SWARM_UNLOCK_KEY="${unlockKey('b')}"`],
    rejects: () => ['SWMKEY-1-<key>', unlockKey('a').slice(0, -2)],
    references: ['https://docs.docker.com/engine/swarm/swarm_manager_locking/'],
  },
])
