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
    'fontkit',
  ],
  // Nothing about a case may stay in a cache, and no page is for search engines or other sites.
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        // Not no-referrer: under it browsers send `Origin: null` with our own forms, and the origin check needs the real one.
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
        { key: 'X-Frame-Options', value: 'DENY' },
      ],
    },
  ],
}

export default config
