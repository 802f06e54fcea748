import { newAddressOf } from './new-address.ts'

// Bookmarks and notes outlive addresses: this runs on the page that stands for missing ones.
const address = newAddressOf(location.pathname)
if (address !== undefined) location.replace(address)
