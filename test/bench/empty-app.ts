// The same through Node's reading of TypeScript, which has a price of its own.
import './empty-app.mjs'
