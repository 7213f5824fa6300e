/** Pages are built once; whether an information has run out is for the reader's own clock to say. */
document.querySelectorAll<HTMLElement>('[data-expires]').forEach((note) => {
  note.hidden = Date.parse(note.dataset['expires'] ?? '') > Date.now();
});
