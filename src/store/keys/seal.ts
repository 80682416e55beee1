import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto'

/** Thrown when sealed bytes do not open: changed, moved from elsewhere, or sealed with another key. */
export class SealError extends Error {}

const cipher = 'aes-256-gcm'
const version = Buffer.from([1])
const nonceEnd = 1 + 12
const tagEnd = nonceEnd + 16

/** A key of 32 bytes; as a KeyObject it is set up five times faster than as bytes. */
export const toKey = (bytes: Buffer): KeyObject => createSecretKey(bytes)

/** What sealed bytes are of: they open with the same additional data alone. No part may hold a line break. */
export const additionalData = (...parts: readonly (string | number)[]): string => parts.join('\n')

/** AES-256-GCM: version (1 byte), nonce (12), tag (16), then the text; opens only with the same `additional` data. */
export function seal(key: KeyObject, text: string | Buffer, additional: string): Buffer {
  // Made here, not given: a nonce used twice under one key would give both texts away.
  const nonce = randomBytes(12)
  const sealing = createCipheriv(cipher, key, nonce)
  sealing.setAAD(Buffer.from(additional))
  const hidden = sealing.update(typeof text === 'string' ? Buffer.from(text) : text)
  sealing.final()
  return Buffer.concat([version, nonce, sealing.getAuthTag(), hidden])
}

/** The bytes that were sealed; throws a SealError that holds none of them. */
export function unseal(key: KeyObject, sealed: Buffer, additional: string): Buffer {
  if (sealed[0] !== version[0] || sealed.length < tagEnd) {
    throw new SealError(`Not sealed by this program: ${additional.replaceAll('\n', ' ')}.`)
  }
  const opening = createDecipheriv(cipher, key, sealed.subarray(1, nonceEnd), { authTagLength: 16 })
  opening.setAuthTag(sealed.subarray(nonceEnd, tagEnd))
  opening.setAAD(Buffer.from(additional))
  const text = opening.update(sealed.subarray(tagEnd))
  try {
    opening.final()
  } catch {
    throw new SealError(
      `Sealed bytes were changed, moved, or need another key: ${additional.replaceAll('\n', ' ')}.`,
    )
  }
  return text
}

/** A keyed hash of `text`, for where it is only compared. */
export const mark = (key: KeyObject, text: string): string =>
  createHmac('sha256', key).update(text).digest('base64url').slice(0, 22)
