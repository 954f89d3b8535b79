import { isDriverAdapterError } from '@prisma/driver-adapter-utils'

/** What is wrong with DATABASE_URL when its PostgreSQL refuses us, with no value of it; `null` for what may pass. */
export const refusedWords = (error: unknown): string | null => {
  if (isDriverAdapterError(error)) return words[error.cause.kind] ?? null
  // A password is asked for, and there is none.
  return error instanceof Error && error.message.startsWith('SASL:') ? password : null
}

const password = 'PostgreSQL does not take the user and password of DATABASE_URL'

const words: Readonly<Record<string, string>> = {
  AuthenticationFailed: password,
  DatabaseAccessDenied: 'PostgreSQL does not let the user of DATABASE_URL in: see its roles and pg_hba.conf',
  DatabaseDoesNotExist: 'PostgreSQL has no database of the name in DATABASE_URL: make it first, in UTF8',
  TlsConnectionError: 'PostgreSQL and DATABASE_URL do not agree about TLS: see sslmode and the certificate',
}
