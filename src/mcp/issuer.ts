import {
  type AuthInfo,
  type AuthorizationServerMetadata,
  OAuthError,
  OAuthErrorCode,
} from '@modelcontextprotocol/server'
import { createRemoteJWKSet, customFetch, errors, jwtVerify } from 'jose'
import { z } from 'zod'

/** The operator's own issuer of tokens, and the address under which it knows this server. */
export type Issuer = { readonly issuer: URL; readonly resource: URL }

/** What checks tokens, and tells clients who issues them. */
export type Tokens = {
  readonly metadata: () => Promise<AuthorizationServerMetadata>
  /** Throws an OAuthError for a token that is not this issuer's, not for this server, or over. */
  readonly verifyAccessToken: (token: string) => Promise<AuthInfo>
}

const metadataSchema = z.looseObject({
  issuer: z.string(),
  authorization_endpoint: z.string(),
  token_endpoint: z.string(),
  jwks_uri: z.url(),
  response_types_supported: z.array(z.string()),
})

/** Signed by a pair of keys: a secret that both sides know would be one more to keep. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']
/** How long the issuer may take, in milliseconds. */
const patience = 5_000

/** So long a failed look-up is not tried again, in milliseconds: anybody can ask, with any token. */
const rest = 10_000

/** Checks tokens by what the issuer publishes of itself, which is looked up when it is first needed. */
export function tokensOf({ issuer, resource }: Issuer, now: () => Date): Tokens {
  const resting = restingAfterFailures(now)
  let known: ReturnType<typeof lookUp> | undefined
  const look = () => {
    known ??= resting(() => lookUp(issuer, now)).catch((error) => {
      known = undefined
      throw error
    })
    return known
  }
  return {
    metadata: async () => (await look()).metadata,
    verifyAccessToken: async (token) => {
      const { metadata, keys } = await look()
      const options = {
        issuer: metadata.issuer,
        audience: [resource.href, bare(resource.href)],
        algorithms,
        requiredClaims: ['sub', 'exp'],
        currentDate: now(),
      }
      const { payload } = await jwtVerify(token, keys, options).catch((error) => {
        if (!isOfToken(error)) throw error
        throw new OAuthError(OAuthErrorCode.InvalidToken, 'This token is not one for this server.')
      })
      const { sub = '', exp = 0 } = payload
      const scopes = typeof payload.scope === 'string' ? payload.scope.split(' ') : []
      return { token, clientId: sub, scopes, expiresAt: exp, resource }
    },
  }
}

/** Whether the token is wrong; else its issuer's keys could not be looked up, which jose tells by its plain error. */
const isOfToken = (error: unknown): boolean =>
  error instanceof errors.JOSEError &&
  error.code !== errors.JOSEError.code &&
  !(error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid)

/** What failed fails in the same way for a while, without being tried. */
function restingAfterFailures(now: () => Date): <Made>(work: () => Promise<Made>) => Promise<Made> {
  let failed: { readonly at: number; readonly error: unknown } | undefined
  return async (work) => {
    if (failed && Math.abs(now().getTime() - failed.at) < rest) throw failed.error
    try {
      return await work()
    } catch (error) {
      failed = { at: now().getTime(), error }
      throw error
    }
  }
}

/** By the two addresses at which issuers publish it: RFC 8414, and OpenID Connect Discovery. */
async function lookUp(issuer: URL, now: () => Date) {
  const path = bare(issuer.pathname)
  const places = [
    `${issuer.origin}/.well-known/oauth-authorization-server${path}`,
    `${issuer.origin}${path}/.well-known/openid-configuration`,
  ]
  const failures: unknown[] = []
  for (const place of places) {
    try {
      return await publishedAt(place, issuer, now)
    } catch (error) {
      failures.push(error)
    }
  }
  throw new AggregateError(failures, `MCP_ISSUER tells nothing of itself, at ${places.join(' or ')}.`)
}

async function publishedAt(place: string, issuer: URL, now: () => Date) {
  const answered = await fetched(place, { signal: AbortSignal.timeout(patience), redirect: 'error' })
  const metadata = metadataSchema.parse(await answered.json())
  if (bare(metadata.issuer) !== bare(issuer.href))
    throw new Error(`${place} is of another issuer: ${metadata.issuer}`)
  const resting = restingAfterFailures(now)
  const keys = createRemoteJWKSet(new URL(metadata.jwks_uri), {
    timeoutDuration: patience,
    // Keys that are known go on being used meanwhile.
    [customFetch]: (address, options) => resting(() => fetched(address, options)),
  })
  return { metadata, keys }
}

async function fetched(address: string, options: RequestInit): Promise<Response> {
  const answered = await fetch(address, options)
  if (!answered.ok) throw new Error(`${address} answered ${answered.status}.`)
  return answered
}

const bare = (address: string): string => address.replace(/\/$/, '')
