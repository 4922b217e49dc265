// The timeline: uPlot has the axis, the zoom and the cursor; the bars are drawn into its canvas.
(() => {
  'use strict';
  const place = document.getElementById('timeline-chart');
  if (!place || typeof uPlot === 'undefined') return;
  const data = JSON.parse(document.getElementById('timeline-data').textContent);
  const [ROW, START, TIME, NAME, MODULE, EXECUTION, OUTCOME, CRITICAL] = [0, 1, 2, 3, 4, 5, 6, 7];
  const HEADING = 17, HIGH = 20, LOW = 17, GAP = 2, AXIS = 34, HUES = 6;
  const total = Math.max(data.duration, 1);
  const text = (i) => data.texts[i];

  // Rows from top to bottom, each with its bars in the order of their starts.
  const rows = [], headings = [];
  let height = 0;
  data.lanes.forEach((lane) => {
    headings.push({ name: lane.name, top: height });
    height += HEADING;
    const own = [];
    for (let i = 0; i < lane.rows; i++) {
      const row = { top: height, high: i < lane.modules ? HIGH : LOW, module: i < lane.modules, bars: [] };
      height += row.high;
      own.push(row);
      rows.push(row);
    }
    lane.bars.forEach((bar) => own[bar[ROW]].bars.push(bar));
    height += 6;
  });
  rows.forEach((row) => row.bars.sort((a, b) => a[START] - b[START]));
  const rowOf = new Map();
  rows.forEach((row) => row.bars.forEach((bar) => rowOf.set(bar, row)));

  // The plugins that take most time have a colour of their own.
  const times = new Map();
  const plugin = (bar) => text(bar[NAME]).split(':')[0];
  rows.filter((row) => !row.module).forEach((row) => row.bars.forEach((bar) =>
    times.set(plugin(bar), (times.get(plugin(bar)) || 0) + bar[TIME])));
  const plugins = [...times.keys()].sort((a, b) => times.get(b) - times.get(a)).slice(0, HUES);
  const hue = new Map(plugins.map((name, i) => [name, '--hue-' + i]));

  let colours = {};
  const colour = (name) => colours[name] ||
    (colours[name] = getComputedStyle(document.documentElement).getPropertyValue(name).trim());
  const fill = (row, bar) => {
    const outcome = text(bar[OUTCOME]);
    if (outcome === 'failure') return colour('--failed');
    if (outcome === 'unfinished') return colour('--unfinished');
    return colour(row.module ? '--module' : hue.get(plugin(bar)) || '--hue-6');
  };

  const seconds = (millis) => millis < 59950 ? (millis / 1000).toFixed(millis < 9995 ? 2 : 1) + ' s' : clock(millis);
  const clock = (millis) => {
    const all = Math.round(millis / 1000), hours = Math.floor(all / 3600), two = (n) => String(n).padStart(2, '0');
    return (hours ? hours + ':' + two(Math.floor(all / 60) % 60) : Math.floor(all / 60)) + ':' + two(all % 60);
  };
  const tick = (millis, step) => step >= 1000 ? clock(millis) : (millis / 1000).toFixed(step >= 100 ? 1 : step >= 10 ? 2 : 3) + ' s';
  const told = (bar) => {
    const module = rowOf.get(bar).module;
    return (module ? text(bar[NAME]) : text(bar[NAME]) + ' (' + text(bar[EXECUTION]) + ') in ' + text(bar[MODULE])) +
      ': ' + seconds(bar[TIME]) + ', from ' + seconds(bar[START]) + ' to ' + seconds(bar[START] + bar[TIME]) +
      ', ' + text(bar[OUTCOME]) + (bar[CRITICAL] ? ', on the critical path' : '');
  };

  const make = (tag, name, parent) => {
    const element = document.createElement(tag);
    if (name) element.className = name;
    parent.append(element);
    return element;
  };
  const tools = make('div', 'tools', place);
  const plot = make('div', 'plot', place);
  const detail = make('p', 'detail', place);
  const keys = make('ul', 'keys', place);
  detail.setAttribute('role', 'status');
  plot.tabIndex = 0;
  plot.setAttribute('role', 'application');
  plot.setAttribute('aria-label', 'Timeline. Arrow left and right move, plus and minus zoom, zero shows all, ' +
    'arrow up and down go from bar to bar.');
  place.hidden = false;

  let chosen = null;
  const font = (px) => px * uPlot.pxRatio + 'px system-ui, sans-serif';

  function draw(u) {
    const c = u.ctx, r = uPlot.pxRatio, box = u.bbox, min = u.scales.x.min, max = u.scales.x.max;
    const x = (millis) => box.left + (millis - min) / (max - min) * box.width;
    c.save();
    c.beginPath();
    c.rect(box.left, box.top, box.width, box.height);
    c.clip();
    c.textBaseline = 'middle';
    c.textAlign = 'left';
    c.font = font(11);
    rows.forEach((row) => {
      const top = box.top + row.top * r, high = (row.high - GAP) * r;
      let last = -1;
      for (const bar of row.bars) {
        if (bar[START] > max) break;
        if (bar[START] + bar[TIME] < min) continue;
        const left = Math.max(x(bar[START]), box.left - 2 * r), right = Math.min(x(bar[START] + bar[TIME]), box.left + box.width + 2 * r);
        // What lies within a pixel that is drawn is not seen.
        if (right <= last) continue;
        const wide = Math.max(right - left - (right - left > 4 * r ? r : 0), r);
        last = left + wide;
        c.fillStyle = fill(row, bar);
        c.fillRect(left, top, wide, high);
        if (bar[CRITICAL]) {
          c.fillStyle = colour('--critical');
          c.fillRect(left, top + high - 3 * r, wide, 3 * r);
        }
        if (bar === chosen) {
          c.strokeStyle = colour('--focus');
          c.lineWidth = 2 * r;
          c.strokeRect(left + r, top + r, Math.max(wide - 2 * r, r), high - 2 * r);
        }
        if (wide > 34 * r) {
          c.save();
          c.beginPath();
          c.rect(left, top, wide - 3 * r, high);
          c.clip();
          c.fillStyle = colour(fill(row, bar) === colour('--module') ? '--module-ink' : '--goal-ink');
          c.fillText(text(bar[NAME]), left + 5 * r, top + high / 2 - (bar[CRITICAL] ? r : 0));
          c.restore();
        }
      }
    });
    c.fillStyle = colour('--soft');
    headings.forEach((heading) => c.fillText(heading.name, box.left + 5 * r, box.top + (heading.top + HEADING / 2) * r));
    c.restore();
  }

  function at(u) {
    const top = u.cursor.top, millis = u.posToVal(u.cursor.left, 'x');
    const slack = (u.scales.x.max - u.scales.x.min) / u.bbox.width * uPlot.pxRatio * 2;
    const row = rows.find((one) => top >= one.top && top < one.top + one.high);
    return row && row.bars.find((bar) => millis >= bar[START] - slack && millis <= bar[START] + bar[TIME] + slack);
  }

  const resting = 'Point at a bar to see what it is.' + (data.leftOut ? ' The shortest goals are left out.' : '');
  const show = () => { detail.textContent = chosen ? told(chosen) : resting; };
  function choose(bar) {
    if (bar === chosen) return;
    chosen = bar;
    show();
    chart.redraw(false);
  }

  const axis = () => colour('--soft');
  const chart = new uPlot({
    width: Math.max(plot.clientWidth, 200),
    height: height + AXIS,
    padding: [0, 14, 0, 14],
    legend: { show: false },
    scales: {
      x: { time: false, range: (u, min, max) => [Math.max(0, min), Math.min(total, Math.max(max, min + 1))] },
      y: { range: [0, 1] },
    },
    axes: [
      { side: 0, size: AXIS, font: '11px system-ui, sans-serif', stroke: axis, space: 70,
        grid: { stroke: () => colour('--line'), width: 1 }, ticks: { show: false },
        values: (u, ticks, i, space, step) => ticks.map((millis) => tick(millis, step)) },
      { show: false },
    ],
    series: [{}, { show: false }],
    cursor: { y: false, points: { show: false }, drag: { x: true, y: false, dist: 5 } },
    hooks: { draw: [draw], setCursor: [(u) => { if (u.cursor.left >= 0 && u.cursor.top >= 0) choose(at(u) || null); }] },
  }, [[0, total], [null, null]], plot);
  show();

  const span = () => [chart.scales.x.min, chart.scales.x.max];
  function move(from, to) {
    const wide = Math.min(Math.max(to - from, Math.min(5, total)), total);
    const start = Math.min(Math.max(from, 0), total - wide);
    chart.setScale('x', { min: start, max: start + wide });
  }
  function zoom(factor, middle) {
    const [min, max] = span(), looked = chosen ? chosen[START] + chosen[TIME] / 2 : -1;
    const centre = middle !== undefined ? middle : looked >= min && looked <= max ? looked : (min + max) / 2;
    move(centre - (centre - min) * factor, centre + (max - centre) * factor);
  }
  const pan = (part) => { const [min, max] = span(), by = (max - min) * part; move(min + by, max + by); };
  const all = () => move(0, total);

  const order = rows.flatMap((row) => row.bars.map((bar) => bar)).sort((a, b) => a[START] - b[START] || b[TIME] - a[TIME]);
  function step(by) {
    const next = order[Math.min(Math.max((chosen ? order.indexOf(chosen) : by > 0 ? -1 : order.length) + by, 0), order.length - 1)];
    if (!next) return;
    const [min, max] = span();
    if (next[START] < min || next[START] + next[TIME] > max) {
      const wide = Math.max(max - min, next[TIME] * 1.2);
      move(next[START] + next[TIME] / 2 - wide / 2, next[START] + next[TIME] / 2 + wide / 2);
    }
    choose(next);
    const row = rowOf.get(next), top = row.top + AXIS;
    if (top < plot.scrollTop) plot.scrollTop = top - HEADING;
    if (top + row.high > plot.scrollTop + plot.clientHeight) plot.scrollTop = top + row.high - plot.clientHeight;
  }

  const actions = {
    'ArrowLeft': () => pan(-.2), 'ArrowRight': () => pan(.2), '+': () => zoom(.6), '=': () => zoom(.6), '-': () => zoom(1 / .6),
    '0': all, 'ArrowDown': () => step(1), 'ArrowUp': () => step(-1),
  };
  plot.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !actions[event.key]) return;
    event.preventDefault();
    actions[event.key]();
  });
  chart.over.addEventListener('wheel', (event) => {
    // A plain wheel scrolls the page.
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      zoom(event.deltaY < 0 ? .8 : 1.25, chart.posToVal(event.clientX - chart.over.getBoundingClientRect().left, 'x'));
    } else if (event.shiftKey) {
      event.preventDefault();
      pan((event.deltaY || event.deltaX) > 0 ? .1 : -.1);
    }
  }, { passive: false });
  [['Zoom in', () => zoom(.6)], ['Zoom out', () => zoom(1 / .6)], ['Earlier', () => pan(-.3)], ['Later', () => pan(.3)], ['Show all', all]]
    .forEach(([name, action]) => {
      const button = make('button', '', tools);
      button.type = 'button';
      button.textContent = name;
      button.addEventListener('click', action);
    });
  make('span', 'hint', tools).textContent = 'Drag over a time to zoom into it; Ctrl and the wheel zoom, too.';

  const key = (name, variable) => {
    const item = make('li', '', keys);
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 1 1');
    const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    rect.setAttribute('width', '1');
    rect.setAttribute('height', '1');
    rect.style.fill = 'var(' + variable + ')';
    svg.append(rect);
    svg.setAttribute('aria-hidden', 'true');
    item.append(svg, name);
  };
  const outcomes = new Set(order.map((bar) => text(bar[OUTCOME])));
  key('module', '--module');
  if (order.some((bar) => bar[CRITICAL])) key('on the critical path', '--critical');
  plugins.forEach((name, i) => key(name + ', ' + seconds(times.get(name)), '--hue-' + i));
  if (times.size > plugins.length) key('other plugins', '--hue-6');
  if (outcomes.has('failure')) key('failed', '--failed');
  if (outcomes.has('unfinished')) key('unfinished', '--unfinished');

  new ResizeObserver(() => {
    if (plot.clientWidth && plot.clientWidth !== chart.width) chart.setSize({ width: plot.clientWidth, height: height + AXIS });
  }).observe(plot);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => { colours = {}; chart.redraw(); });
})();
