#!/usr/bin/env node
// Keeps compiled code between starts, which halves them; it has to be on before the first TypeScript file loads.
import { enableCompileCache } from 'node:module'

enableCompileCache()
await import('./main.ts')
