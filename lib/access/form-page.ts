/** The page that a form stands on: its address without the last part. Where there is none, it says so and helps. */
export const formPage = (request: Request): string => new URL(request.url).pathname.replace(/\/[^/]+$/, '')
