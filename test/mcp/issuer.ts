import { createServer } from 'node:http'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { onTestFinished } from 'vitest'

/** An issuer of tokens on this machine, and tokens as it and others sign them. */
export async function startIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const stranger = await generateKeyPair('ES256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' }
  const server = createServer((request, response) => {
    const told =
      request.url === '/keys'
        ? { keys: [jwk] }
        : request.url === '/.well-known/openid-configuration' && metadata
    response
      .writeHead(told ? 200 : 404, { 'content-type': 'application/json' })
      .end(JSON.stringify(told || {}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  const issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const metadata = {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
  }
  const sign = (claims: JWTPayload, at: number, key = privateKey) =>
    new SignJWT({ iss: issuer, sub: 'lena@example.com', iat: at, exp: at + 300, ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .sign(key)
  return {
    issuer,
    sign,
    forge: (claims: JWTPayload, at: number) => sign(claims, at, stranger.privateKey),
    withSecret: (claims: JWTPayload, at: number) =>
      new SignJWT({ iss: issuer, sub: 'lena@example.com', iat: at, exp: at + 300, ...claims })
        .setProtectedHeader({ alg: 'HS256' })
        .sign(new TextEncoder().encode(JSON.stringify(jwk))),
  }
}
