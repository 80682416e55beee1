import { afterAll, beforeEach, describe } from 'vitest'
import { accessible } from './accessible.ts'
import { composing } from './composing.ts'
import { drawing } from './drawing.ts'
import { dropping } from './dropping.ts'
import { inspecting } from './inspecting.ts'
import { keyboard } from './keyboard.ts'
import { many } from './many.ts'
import { modals } from './modals.ts'
import { people } from './people.ts'
import { pressing } from './pressing.ts'
import { showing } from './showing.ts'
import { openStage } from './stage.ts'
import { talking } from './talking.ts'

// One file, so that one browser and one workspace serve every test of the page.
const stage = await openStage()

afterAll(() => stage.close())
beforeEach(() => stage.workspace.reset())

describe('talking', () => talking(stage))
describe('composing', () => composing(stage))
describe('people', () => people(stage))
describe('drawing', () => drawing(stage))
describe('pressing', () => pressing(stage))
describe('modals', () => modals(stage))
describe('inspecting', () => inspecting(stage))
describe('many messages', () => many(stage))
describe('keyboard', () => keyboard(stage))
describe('showing', () => showing(stage))
describe('accessible', () => accessible(stage))
describe('dropping', () => dropping(stage))
