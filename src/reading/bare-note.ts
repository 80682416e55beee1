/** "Make a note", "a note": it says that there is one, and nothing of what is in it. */
export const isBareNote = (text: string): boolean => bareNote.test(text)
const bareNote =
  /^\W*(?:(?:please|pls|hey|hi|ok|can|could|would|you|i|want|need|to|let|me)\W+)*(?:(?:make|take|write|create|start|leave|record|log|save|keep|add|jot)\s+(?:down\s+)?)?(?:(?:a|an|the|my|another|one|new|quick|private)\s+)*(?:note|entry)(?:\W|\b(?:please|pls|for me|now|down)\b)*$/i
