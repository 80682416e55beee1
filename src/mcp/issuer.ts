import {
  type AuthInfo,
  type AuthorizationServerMetadata,
  OAuthError,
  OAuthErrorCode,
} from '@modelcontextprotocol/server'
import { createRemoteJWKSet, errors, jwtVerify } from 'jose'
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

/** Checks tokens by what the issuer publishes of itself, which is looked up when it is first needed. */
export function tokensOf({ issuer, resource }: Issuer, now: () => Date): Tokens {
  let known: ReturnType<typeof lookUp> | undefined
  const look = () => {
    known ??= lookUp(issuer).catch((error) => {
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
        if (!(error instanceof errors.JOSEError) || error instanceof errors.JWKSTimeout) throw error
        throw new OAuthError(OAuthErrorCode.InvalidToken, 'This token is not one for this server.')
      })
      const { sub = '', exp = 0 } = payload
      const scopes = typeof payload.scope === 'string' ? payload.scope.split(' ') : []
      return { token, clientId: sub, scopes, expiresAt: exp, resource }
    },
  }
}

/** By the two addresses at which issuers publish it: RFC 8414, and OpenID Connect Discovery. */
async function lookUp(issuer: URL) {
  const path = bare(issuer.pathname)
  const places = [
    `${issuer.origin}/.well-known/oauth-authorization-server${path}`,
    `${issuer.origin}${path}/.well-known/openid-configuration`,
  ]
  for (const place of places) {
    const answered = await fetch(place, { signal: AbortSignal.timeout(patience), redirect: 'error' })
    if (!answered.ok) continue
    const metadata = metadataSchema.parse(await answered.json())
    if (bare(metadata.issuer) !== bare(issuer.href))
      throw new Error(`${place} is of another issuer: ${metadata.issuer}`)
    const keys = createRemoteJWKSet(new URL(metadata.jwks_uri), { timeoutDuration: patience })
    return { metadata, keys }
  }
  throw new Error(`MCP_ISSUER tells nothing of itself, at ${places.join(' or ')}.`)
}

const bare = (address: string): string => address.replace(/\/$/, '')
