// The browser has no disk: files come as texts. Code that reads folders is never called here.
function absent(): never {
  throw new Error('There is no disk in the browser')
}

export const readdirSync = absent
export const readFileSync = absent
export const realpathSync = absent
export const lstatSync = absent
export const statSync = absent
export const join = absent
export const relative = absent
export const sep = '/'
