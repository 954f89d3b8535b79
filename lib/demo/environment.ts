import { type Environment, isLoopback, SetupError } from '@/lib/store/settings'

// Whatever an installation is set to: a demo has none of it.
const unset = ['DATABASE_URL', 'MASTER_KEY', 'MASTER_KEY_PREVIOUS', 'TRUSTED_PROXY', 'METRICS_TOKEN'] as const

/**
 * What a demo sets in the environment: a store in `folder`, this machine alone, none of an installation's settings but
 * PORT. Throws SetupError for a HOST that others could come to.
 */
export const demoEnvironment = (env: Environment, folder: string): Record<string, string> => {
  if (env.HOST?.trim() && !isLoopback(env.HOST.trim()))
    throw new SetupError('HOST: a demo listens on 127.0.0.1 alone, its links let in without a password')
  return {
    ...Object.fromEntries(unset.map((name) => [name, ''])),
    DATA_DIR: folder,
    HOST: '127.0.0.1',
    DEMO: '1',
    OPERATOR: '見本の運営者',
    // Whoever looks around is one person on one address.
    LIMITS_FACTOR: '20',
  }
}
