'use strict';
// Asks every two seconds whether the page may go on, and moves only when something changed.
const state = document.querySelector('[data-missing]').dataset.missing;
async function look() {
  try {
    const answer = await fetch('/waiting', { redirect: 'manual', cache: 'no-store' });
    if (answer.type === 'opaqueredirect' || answer.headers.get('X-Waiting-For') !== state) {
      if (answer.status !== 429) {
        location.replace('/waiting');
        return;
      }
    }
  } catch {
    // No network for a moment: the next look finds out.
  }
  setTimeout(look, 2000);
}
if (document.querySelector('[data-goes-on]')) setTimeout(look, 2000);
