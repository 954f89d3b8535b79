/** @type {import('next').NextConfig} */
const config = {
  typedRoutes: true,
  poweredByHeader: false,
  compress: true,
  reactStrictMode: true,
  // `npm run types` checks them, with the tests; a start on a small machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    'better-sqlite3',
    '@prisma/adapter-better-sqlite3',
    '@myriaddreamin/typst-ts-node-compiler',
    '@node-rs/argon2',
    'better-auth',
    'fontkit',
  ],
}

export default config
