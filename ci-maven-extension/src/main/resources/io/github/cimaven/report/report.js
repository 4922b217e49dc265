// What the page gains where scripts run: a filter for long tables, and fewer stops for the keyboard.
// Without scripts everything is there, too.
(() => {
  'use strict';
  // Only what can be scrolled needs to be reached by the keyboard.
  const reach = new ResizeObserver((sizes) => sizes.forEach(({ target }) => {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute('tabindex');
  }));
  document.querySelectorAll('.scroll').forEach((part) => reach.observe(part));

  const LONG = 40;
  document.querySelectorAll('details.rest').forEach((rest) => {
    const rows = [...rest.querySelectorAll('tbody tr')];
    if (rows.length < LONG) return;
    let texts;
    const box = document.createElement('p');
    box.className = 'filter';
    const label = document.createElement('label');
    const caption = rest.querySelector('caption').textContent.replace(/, continued$/, '');
    const input = document.createElement('input');
    input.type = 'search';
    label.append('Filter ', input);
    input.setAttribute('aria-label', 'Filter: ' + caption);
    const count = document.createElement('span');
    count.setAttribute('role', 'status');
    box.append(label, count);
    rest.before(box);
    const first = [...box.previousElementSibling.querySelectorAll('tbody tr')];
    const all = first.concat(rows);
    let wait;
    const apply = () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      texts = texts || all.map((row) => row.textContent.toLowerCase());
      let shown = 0;
      all.forEach((row, i) => {
        const hit = words.every((word) => texts[i].includes(word));
        if (row.hidden === hit) row.hidden = !hit;
        if (hit) shown++;
      });
      count.textContent = words.length ? shown + ' of ' + all.length : '';
      if (words.length) rest.open = true;
    };
    input.addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(apply, 200); });
  });
})();
