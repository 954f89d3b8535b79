/**
 * Where an error came from, and not a word of what it says: a message may quote what a person sent. What is no error
 * has no frames.
 */
export const framesOf = (error: unknown): string[] =>
  error instanceof Error
    ? afterMessage(error)
        .split('\n')
        .filter(isFrame)
        .map((line) => line.trim())
    : []

// A message may have lines that look like frames.
const afterMessage = ({ message, stack = '' }: Error) => {
  const at = stack.indexOf(message)
  return at < 0 ? '' : stack.slice(at + message.length)
}

const isFrame = (line: string) => /^ +at [^\n]*(:\d+:\d+|<anonymous>|native)\)?$/.test(line)
