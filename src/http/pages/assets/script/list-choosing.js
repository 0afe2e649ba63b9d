/** Ticks of the list: all of the page at once, and how many there are. */
const form = document.querySelector('.k-choosing');
const all = form?.querySelector('[data-all]');
const told = form?.querySelector('[data-chosen]');

if (form && all && told) {
  const boxes = [...form.querySelectorAll('[name="request"]')];
  const tell = () => {
    const chosen = boxes.filter(({ checked }) => checked).length;
    told.textContent = String(chosen);
    all.checked = chosen === boxes.length;
    all.indeterminate = chosen > 0 && chosen < boxes.length;
  };
  all.hidden = false;
  told.parentElement.hidden = false;
  all.addEventListener('change', () => {
    for (const box of boxes) box.checked = all.checked;
  });
  form.addEventListener('change', tell);
  addEventListener('pageshow', tell);
}
