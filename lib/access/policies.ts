// Content Security Policies, in one place. Nothing is allowed that is not named; the browser's own `default-src`
// covers every kind of request, `base-uri`, `form-action` and `frame-ancestors` have to be said by themselves.

const closed = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'"

/** What each kind of answer may do in a browser; `page` is for pages by Next, whose scripts carry the nonce. */
export const policies = {
  page: (nonce: string): string =>
    `${closed}; script-src 'self' 'nonce-${nonce}' 'strict-dynamic'; style-src 'self' 'nonce-${nonce}'; ` +
    "img-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; object-src 'none'; " +
    "form-action 'self'",
  /** Pages without a script and without a form. */
  plain: `${closed}; form-action 'none'; style-src 'self'; img-src 'self'`,
  /** Not sandboxed, so that every browser's viewer opens it; that of Chromium 156 needs no source of ours. */
  pdf: `${closed}; form-action 'none'`,
  /** The service worker (public/sw.js): it may fetch from here, and do nothing else. */
  worker: `${closed}; form-action 'none'; connect-src 'self'`,
  /** Whatever is no page: opened by itself it is text or a picture, and does nothing. */
  file: `${closed}; form-action 'none'; sandbox`,
} as const
