/** Whether a form says that other people use this device too. */
export const saysShared = (form: FormData): boolean => form.get('shared') === 'yes'
