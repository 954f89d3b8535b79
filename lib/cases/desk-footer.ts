import 'server-only'
import { settings } from '@/lib/store/settings'

/** What the foot of every page of the desk needs: who runs this installation. */
export type DeskFooter = { readonly operator: string | null }

/** The foot of the desk's pages. */
export const deskFooter = (): DeskFooter => ({ operator: settings().operator ?? null })
