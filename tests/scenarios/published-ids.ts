/** The advice ids of the public advice API, copied from its description. They are never renamed. */
export const publishedAdvice: readonly string[] = [
  ...['stay-calm', 'hang-up', 'keep-evidence', 'record-who-when', 'verify-via-official-number'],
  ...['ask-what-they-hold', 'callback-challenge', 'call-188', 'call-police-9110', 'call-110', 'call-bank'],
  ...['contact-card-company', 'contact-prepaid-issuer', 'contact-carrier', 'change-password'],
  ...['disconnect-device', 'credit-bureau-self-report', 'ppc-consult', 'legal-consult', 'written-refusal'],
  ...['request-disclosure', 'request-erasure', 'ask-shop-to-file-report', 'police-register'],
  ...['object-within-two-weeks', 'check-court-independently', 'tell-family', 'warn-secondary-scam'],
  ...['tell-shop-calmly', 'ask-erasure-certificate', 'check-statement', 'check-family-use', 'check-terms'],
  ...['answer-genuine-bill', 'contact-service-operator', 'attend-or-answer-court', 'screen-calls'],
  ...['use-bookmark', 'watch-for-contacts', 'return-misdelivered', 'do-not-pay', 'do-not-contact'],
  ...['do-not-click', 'do-not-tell-secret', 'do-not-volunteer-data', 'do-not-install'],
  ...['do-not-ignore-court-paper', 'do-not-hand-over', 'do-not-copy-others-data'],
]

/** The document ids of the public advice API. */
export const publishedDocuments: readonly string[] = [
  ...['centre-summary', 'read-aloud-script', 'police-memo', 'refusal-letter'],
  ...['shop-copy', 'family-copy', 'volunteer-copy'],
  ...['disclosure-request', 'erasure-request', 'shop-report-request'],
]
