import type { Metadata } from 'next'
import { DeskAround } from '@/components/desk/desk-around'
import { deskFooter } from '@/lib/cases/desk-footer'

export const metadata: Metadata = { title: { default: '確認の机', template: '%s|確認の机' } }

const Layout = ({ children }: { children: React.ReactNode }) => (
  <DeskAround {...deskFooter()}>{children}</DeskAround>
)

export default Layout
