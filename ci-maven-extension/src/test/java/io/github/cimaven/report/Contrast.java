package io.github.cimaven.report;

/** Asks a browser for texts whose colour is too near to that of their background (WCAG 2.2, 1.4.3). */
final class Contrast {
    static final String SCRIPT = """
            const parse = c => (c.match(/[\\d.]+/g) || []).map(Number);
            const light = c => { const [r, g, b] = c.map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
              return .2126 * r + .7152 * g + .0722 * b; };
            const back = e => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor);
              if (c.length === 3 || c[3] > 0) return c.slice(0, 3); } return [255, 255, 255]; };
            const bad = new Set();
            document.querySelectorAll('body *').forEach(e => {
              if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) || !e.checkVisibility()) return;
              if (e.closest('script, style, .skip')) return;
              const a = light(parse(getComputedStyle(e).color).slice(0, 3)), b = light(back(e));
              const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
              if (ratio < 4.5) bad.add(e.tagName + '.' + e.className + ' ' + ratio.toFixed(2));
            });
            return JSON.stringify([...bad]);
            """;

    private Contrast() {}
}
