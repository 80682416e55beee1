import { createServer } from 'node:http'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { onTestFinished } from 'vitest'

/** An issuer of tokens on this machine, and tokens as it and others sign them. */
export async function startIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const stranger = await generateKeyPair('ES256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' }
  /** What fails, and what was asked. */
  const failing = new Set<string>()
  const asked: string[] = []
  const server = createServer((request, response) => {
    const { url = '' } = request
    asked.push(url)
    if (failing.has(url)) return void response.writeHead(500).end()
    const told = url === '/keys' ? { keys: [jwk] } : url === '/.well-known/openid-configuration' && metadata
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
    failing,
    asked,
    sign,
    forge: (claims: JWTPayload, at: number) => sign(claims, at, stranger.privateKey),
    withSecret: (claims: JWTPayload, at: number) =>
      new SignJWT({ iss: issuer, sub: 'lena@example.com', iat: at, exp: at + 300, ...claims })
        .setProtectedHeader({ alg: 'HS256' })
        .sign(new TextEncoder().encode(JSON.stringify(jwk))),
  }
}
