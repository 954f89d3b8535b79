import type { DeskRole } from '@/lib/desk/policy'
import { ja, type Text } from '@/lib/text/text'

/** What the roles of the desk are called. */
export const roleWords: Readonly<Record<DeskRole, Text>> = {
  volunteer: ja('ボランティア'),
  lead: ja('まとめ役'),
  admin: ja('メンバー管理'),
}
