import type { ReactNode } from 'react'
import type { DeskFooter } from '@/lib/cases/desk-footer'
import { chrome } from '@/lib/text/chrome'
import { say } from '@/lib/text/text'

/** What is around every page of the desk: its width, and who stands behind it. */
export const DeskAround = ({ operator, children }: DeskFooter & { children: ReactNode }) => (
  <div className="frame" data-width="desk">
    {children}
    <footer className="frame-foot">
      <p>
        {operator && <>運営:{operator}。</>}
        {say(chrome.notPublic)}法律の判断や交渉はしません。
      </p>
    </footer>
  </div>
)
