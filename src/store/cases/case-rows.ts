import { type CaseDraft, caseDraftSchema, type KeptCase } from '../../domain/case/draft.ts'
import type { Db } from '../database/db.ts'
import type { Tables } from '../database/tables.ts'
import { additionalData, mark, seal, unseal } from '../keys/seal.ts'
import { type Opened, type Owner, ownedBy } from '../people/owner.ts'

export const casesOf = (db: Db, owner: Owner) =>
  db
    .selectFrom('promotion_case')
    .selectAll()
    .where((is) => is.and(ownedBy(owner)))

/** What an open case is for: a person has one for each level. */
export type CaseAim = Pick<CaseDraft, 'guideline' | 'target'>

/** A closed one stands beside the next one for the same level. */
export const aboutOf = ({ key }: Opened, id: string, draft: CaseDraft): string =>
  draft.closedOn ? mark(key, `closed case ${id}`) : openAbout({ key }, draft)

export const openAbout = ({ key }: Pick<Opened, 'key'>, { guideline, target }: CaseAim): string =>
  mark(key, `open case ${guideline} ${target}`)

/** The columns that hold what the draft says. */
export const sealedCase = (opened: Opened, id: string, version: number, draft: CaseDraft) => ({
  version,
  sealed: seal(opened.key, textOf(draft), additionalDataOfCase(opened, id, version)),
})

type Sealed = Pick<Tables['promotion_case'], 'id' | 'version' | 'sealed'>

export const parseCase = (opened: Opened, { id, version, sealed }: Sealed): CaseDraft =>
  caseDraftSchema.parse(
    JSON.parse(unseal(opened.key, sealed, additionalDataOfCase(opened, id, version)).toString()),
  )

export const toCase = (
  opened: Opened,
  row: Sealed & Pick<Tables['promotion_case'], 'created_at' | 'at'>,
): KeptCase => ({
  ...parseCase(opened, row),
  id: row.id,
  version: row.version,
  createdAt: new Date(row.created_at),
  at: new Date(row.at),
})

export const textOf = (draft: CaseDraft): string => JSON.stringify(caseDraftSchema.parse(draft))

/** The version too, so that an earlier text cannot be put back in the place of a later one. */
const additionalDataOfCase = ({ teamId, personId }: Owner, id: string, version: number): string =>
  additionalData('case', teamId, personId, id, version)
