/**
 * A long select becomes a field to type into, with the matching options under it (the combobox of ARIA 1.2). The select stays
 * the control that is sent; without this file it is the one that is seen.
 */
const most = 8;
const plain = (text) => text.toLowerCase().replaceAll('ё', 'е').trim();

class Suggest {
  constructor(area) {
    this.select = area.querySelector('select');
    this.none = area.dataset.suggest;
    const names = area.dataset.names ? JSON.parse(area.dataset.names) : {};
    this.options = [...this.select.options]
      .filter(({ value }) => value !== '')
      .map(({ value, text }) => ({ value, text, words: plain(`${text} ${names[value] ?? ''} ${value}`) }));
    this.build();
    this.settle();
  }

  build() {
    const { select } = this;
    const { id } = select;
    this.input = document.createElement('input');
    Object.assign(this.input, { id, type: 'text', className: 'ds-input', autocomplete: 'off' });
    for (const name of ['aria-describedby', 'aria-invalid'])
      if (select.hasAttribute(name)) this.input.setAttribute(name, select.getAttribute(name));
    this.list = document.createElement('ul');
    Object.assign(this.list, { id: `${id}-list`, className: 'k-suggest', hidden: true });
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', select.labels[0]?.textContent.trim() ?? '');
    const attributes = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.list.id,
    };
    for (const [name, value] of Object.entries(attributes)) this.input.setAttribute(name, value);
    select.id = `${id}-select`;
    select.hidden = true;
    select.after(this.input, this.list);
    this.input.addEventListener('input', (event) => {
      event.stopPropagation();
      this.open();
    });
    this.input.addEventListener('change', (event) => event.stopPropagation());
    this.input.addEventListener('keydown', (event) => this.press(event));
    this.input.addEventListener('focus', () => this.input.select());
    this.input.addEventListener('blur', () => this.leave());
    this.list.addEventListener('mousedown', (event) => {
      event.preventDefault();
      const item = event.target.closest('[data-value]');
      if (item) this.choose(item.dataset.value);
    });
  }

  /** The field says what the select holds. */
  settle() {
    const { selectedIndex, options, value } = this.select;
    this.input.value = value === '' ? '' : (options[selectedIndex]?.text ?? '');
    this.close();
  }

  matches() {
    const word = plain(this.input.value);
    const begins = ({ words }) => words.startsWith(word) || words.includes(` ${word}`);
    const near = this.options.filter(({ words }) => words.includes(word));
    return [...near.filter(begins), ...near.filter((option) => !begins(option))];
  }

  open() {
    const found = this.matches();
    this.list.replaceChildren(...found.slice(0, most).map((option, index) => this.item(option, index)));
    if (found.length === 0) {
      const item = document.createElement('li');
      item.textContent = this.none;
      item.setAttribute('role', 'option');
      item.setAttribute('aria-disabled', 'true');
      this.list.append(item);
    }
    this.list.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
    this.mark(found.length > 0 && this.input.value.trim() !== '' ? 0 : -1);
  }

  item({ value, text }, index) {
    const item = document.createElement('li');
    item.id = `${this.list.id}-${index}`;
    item.dataset.value = value;
    item.textContent = text;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    return item;
  }

  mark(at) {
    const items = [...this.list.querySelectorAll('[data-value]')];
    this.at = items.length === 0 || at < 0 ? -1 : at % items.length;
    for (const [index, item] of items.entries())
      item.setAttribute('aria-selected', String(index === this.at));
    if (this.at < 0) this.input.removeAttribute('aria-activedescendant');
    else this.input.setAttribute('aria-activedescendant', items[this.at].id);
  }

  press(event) {
    const isOpen = !this.list.hidden;
    const count = this.list.querySelectorAll('[data-value]').length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) this.open();
      else this.mark(event.key === 'ArrowDown' ? this.at + 1 : (this.at < 1 ? count : this.at) - 1);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      this.settle();
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      const item = this.list.querySelector('[aria-selected="true"]');
      if (item) this.choose(item.dataset.value);
    }
  }

  choose(value) {
    if (this.select.value !== value) {
      this.select.value = value;
      this.select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    this.settle();
  }

  /** Turning away takes what is written out in full; anything else leaves the choice as it was. */
  leave() {
    const typed = plain(this.input.value);
    const exact = this.options.find(({ text, value }) => plain(text) === typed || plain(value) === typed);
    if (exact) this.choose(exact.value);
    else if (typed === '' && this.select.options[0]?.value === '') this.choose('');
    else this.settle();
  }

  close() {
    this.list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }
}

for (const area of document.querySelectorAll('[data-suggest]')) new Suggest(area);
