/** The search is fetched with the first question: one in the address, or one that begins in the field. */
const start = () => void import('#client/search.ts');

if (location.search) start();
else document.querySelector('main form[role=search]')?.addEventListener('focusin', start, { once: true });
