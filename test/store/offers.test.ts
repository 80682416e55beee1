import { expect, test } from 'vitest'
import { openOffers, sealOffers } from '../../src/store/offers.ts'
import { deletePerson } from '../../src/store/people/deleting.ts'
import { dana, eli, now } from './samples.ts'
import { onEachVault } from './vaults.ts'

const place = { channel: 'D1', thread: undefined }
const offers = ['note I shipped it', 'rate leadership 3']

onEachVault((vault) => {
  test('what was offered is kept sealed, and opens for its person in that conversation alone', async () => {
    const sealed = await sealOffers(vault(), dana, place, offers, now)
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('shipped')
    expect(await openOffers(vault(), dana, place, sealed)).toEqual(offers)
    await expect(openOffers(vault(), dana, { ...place, thread: '1.2' }, sealed)).rejects.toThrow()
    expect(await openOffers(vault(), eli, place, sealed)).toEqual([])
  })

  test('who deletes everything takes the key along', async () => {
    const sealed = await sealOffers(vault(), dana, place, offers, now)
    await deletePerson(vault(), dana)
    expect(await openOffers(vault(), dana, place, sealed)).toEqual([])
  })
})
