/** Thrown for what whoever runs the program can mend; the message says how. */
export class StoreError extends Error {}

/** Thrown for a key that is missing or wrong. */
export class KeyError extends StoreError {}
