/** 32 bytes, for tests alone. */
export const testKey = { kind: 'given', text: Buffer.alloc(32, 7).toString('base64') } as const
