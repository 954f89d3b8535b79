import type { Metadata, Viewport } from 'next'
import { DemoBanner } from '@/components/flow/demo-banner'
import { demoView } from '@/lib/cases/demo'
import './globals.css'

export const metadata: Metadata = {
  title: { default: '落ち着いて', template: '%s|落ち着いて' },
  description: '身におぼえのない電話や請求が来たときに、いま何をするかを1つずつ案内します。',
  robots: { index: false, follow: false },
  formatDetection: { telephone: false },
  manifest: '/manifest.webmanifest',
  icons: { icon: '/icon.svg' },
}

// Every page carries a nonce of its own: one made at build time would have scripts that no browser runs.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

const RootLayout = ({ children }: { children: React.ReactNode }) => (
  <html lang="ja">
    <body>
      <DemoBanner words={demoView()} />
      {children}
    </body>
  </html>
)

export default RootLayout
