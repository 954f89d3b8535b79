import { messageStories } from './message-stories'
import { quietStories } from './quiet-stories'
import type { Story } from './story'
import { urgentStories } from './urgent-stories'

/** The ten cases of the demo. Everybody in them, and every number, is made up. */
export const stories: readonly Story[] = [...urgentStories, ...messageStories, ...quietStories]
