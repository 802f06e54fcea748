// Sets the chosen look before the first paint, so that a dark page does not flash white.
// Served as it stands, as a classic script in the head that the page waits for: hence plain
// JavaScript without imports.
{
  let stored
  try {
    stored = localStorage.getItem('teejuht.valimus')
  } catch {
    // Storage is switched off: the look follows the computer.
  }
  if (stored === 'light' || stored === 'dark') document.documentElement.dataset['theme'] = stored
}
