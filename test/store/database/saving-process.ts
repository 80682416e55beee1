import { saveNote } from '../../../src/store/notes/notes.ts'
import { openVault } from '../../../src/store/vault.ts'
import { testKey } from '../keys/test-key.ts'
import { note, now } from '../samples.ts'

// Saves notes until it is killed, and says each id when the save was acknowledged: `PERSON ID`.
const [url = '', round = ''] = process.argv.slice(2)
const { vault } = await openVault(url, testKey)
for (let index = 0; ; index += 1) {
  // Somebody new now and then, whose key has to be made first.
  const personId = index % 7 === 0 ? `U${round}-${index}` : 'U1'
  const id = `${round}-${index}`
  await saveNote(vault, { teamId: 'T1', personId }, { ...note, what: `Note ${id}` }, { id, origin: id, now })
  process.stdout.write(`${personId} ${id}\n`)
}
