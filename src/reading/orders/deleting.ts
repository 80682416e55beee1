/** Whether anything in a text says that something is to be gone. */
export const speaksOfDeleting = (text: string): boolean => words.test(text)

const words =
  /\b(?:delet|eras|remov|wip|purg|scrap|trash|discard|ditch|bin|binn|chuck|toss|drop|dump|destroy|withdraw|nuk|kill|los|eliminat|cross|strik|clear|clean|empt|expung|lösch|borra|suppr|elimin)(?:e|es|ed|ing|ion|s|en|er|imer|p|ped|ping|t|y|a|ar)?\b|\brm\b|\b(?:get|got|getting|be) (?:me )?rid\b|\brid of\b|\bforget\b|\b(?:throw|thrown|take|taken|pull|cut)\b.{0,60}\b(?:away|out|off|down)\b|\bgone\b|\b(?:un-?do|undo)\b|\b(?:not|n['’]t) (?:keep|store|need|want)\b|\bno longer\b|\b(?:wrong|rubbish|nonsense|garbage|mistake|duplicate|twice)\b/iu
