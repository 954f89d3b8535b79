/** What the http server itself says to a person, when Next cannot answer. Never holds anything from the request. */
export const texts = {
  tooLarge:
    '送られた内容が大きすぎるため、受け取れませんでした。\n前の画面にもどり、短くしてからもう一度送ってください。\n',
  method: 'この送りかたには対応していません。\n',
  notOwnForm: 'この画面からは送れませんでした。前の画面にもどって、もう一度押してください。\n',
  badAddress: 'このアドレスはひらけません。\n',
  broken: 'うまく表示できませんでした。少し待って、もう一度ひらいてください。\n',
} as const
