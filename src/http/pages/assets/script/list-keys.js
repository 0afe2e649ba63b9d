/** Single keys for lists of requests; they can be switched off, and never act while somebody types. */
const dialog = document.querySelector('dialog.k-keys');
const rows = [...document.querySelectorAll('[data-row]')];
const opener = document.querySelector('.k-keys__open');
const choice = dialog?.querySelector('#keys-on');
const stored = 'komek-keys';
/** What stands around the link of a request: a row of a table, or a line of the day's work. */
const line = 'tr, li, section';

function isOn() {
  try {
    return localStorage.getItem(stored) !== 'off';
  } catch {
    return true;
  }
}

const current = () => rows.find((row) => row.closest(line)?.contains(document.activeElement));

function move(by) {
  const at = rows.indexOf(current());
  const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by;
  rows[Math.min(Math.max(next, 0), rows.length - 1)]?.focus();
}

const keys = {
  j: () => move(1),
  k: () => move(-1),
  x: () => (current() ?? rows[0])?.closest(line)?.querySelector('[name="request"]')?.click(),
  a: () => document.querySelector('.k-assign select')?.focus(),
  '/': () => document.querySelector('#q')?.focus(),
  n: () => document.querySelector('[data-new]')?.click(),
  '?': () => dialog?.showModal(),
};

if (dialog && opener && choice) {
  opener.hidden = false;
  opener.addEventListener('click', () => dialog.showModal());
  choice.checked = isOn();
  choice.addEventListener('change', () => {
    try {
      localStorage.setItem(stored, choice.checked ? 'on' : 'off');
    } catch {
      // The choice then lasts as long as the page.
    }
  });
  addEventListener('keydown', (event) => {
    const typing = event.target.closest?.(
      'input:not([type="checkbox"]), select, textarea, dialog, [contenteditable]',
    );
    const act = Object.hasOwn(keys, event.key) && keys[event.key];
    if (!act || typing || event.ctrlKey || event.metaKey || event.altKey || !choice.checked) return;
    event.preventDefault();
    act();
  });
}
