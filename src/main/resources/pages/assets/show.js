'use strict';
// Lets a person see the password that they type. Without script the button stays hidden.
for (const button of document.querySelectorAll('[data-shows]')) {
  const field = document.getElementById(button.dataset.shows);
  button.hidden = false;
  button.addEventListener('click', () => {
    const show = field.type === 'password';
    field.type = show ? 'text' : 'password';
    button.setAttribute('aria-pressed', String(show));
  });
  field.form.addEventListener('submit', () => { field.type = 'password'; });
}
