import type { Publishing } from '../../person/publishing.ts'

/** A person's name, for others who may publish. */
export async function personName(
  { personName: find }: Publishing,
  teamId: string,
  personId: string | undefined,
): Promise<string> {
  if (personId === undefined) return 'Somebody who has left no name'
  return (await find({ teamId, personId })) ?? 'Somebody else'
}
