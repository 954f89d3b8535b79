import 'server-only'
import { redirect } from 'next/navigation'

/**
 * Leads to the page that says there is no such page (404) and helps on. Next's own `notFound` inside a page sends
 * an empty body that only JavaScript fills (seen with 16.4.6); an address without a page is answered in full.
 */
export const notHere = (): never => redirect('/not-here' as '/')
