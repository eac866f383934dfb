import { Secret, TOTP } from 'otpauth'

/** What every authenticator on a phone understands: SHA-1, six digits, a new number every 30 seconds (RFC 6238). */
const shape = { algorithm: 'SHA1', digits: 6, period: 30 } as const

/** A fresh secret of 160 bits. */
export const newSecret = (): Buffer => Buffer.from(new Secret({ size: 20 }).bytes)

/** How an authenticator takes the secret in: the address behind the QR code, and the letters for typing. */
export function invitationOf(secret: Buffer, { issuer, label }: { issuer: string; label: string }) {
  const totp = new TOTP({ ...shape, issuer, label, secret: secretOf(secret) })
  return { uri: totp.toString(), letters: totp.secret.base32 }
}

/**
 * The step a number belongs to, or null when it is wrong or was taken before. A phone's clock may be half a minute off
 * either way.
 * @param lastStep the last step that was taken
 */
export function stepOf(secret: Buffer, code: string, now: number, lastStep: number): number | null {
  const delta = new TOTP({ ...shape, secret: secretOf(secret) }).validate({ token: code, timestamp: now, window: 1 })
  if (delta === null) return null
  const step = Math.floor(now / 1000 / shape.period) + delta
  return step > lastStep ? step : null
}

/** The number a phone shows at a moment; for tests and nothing else. */
export const numberAt = (secret: Buffer, at: number): string =>
  new TOTP({ ...shape, secret: secretOf(secret) }).generate({ timestamp: at })

const secretOf = (bytes: Buffer): Secret => new Secret({ buffer: new Uint8Array(bytes).buffer })
