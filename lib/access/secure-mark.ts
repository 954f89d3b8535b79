/** What a `Set-Cookie` header ends with when the page came by https: only a trusted proxy's word is left in the header. */
export const secureMark = (request: Request): '' | '; Secure' =>
  request.headers.get('x-forwarded-proto') === 'https' ? '; Secure' : ''
