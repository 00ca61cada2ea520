import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html, markupText } from '../../../sheets-addon/src/report/html.ts';

describe('html', () => {
  test('escapes what is markup in an element and in a quoted attribute', () => {
    const hostile = `<script>"'&</script>`;
    expect(markupText(html`<p title="${hostile}">${hostile}</p>`)).toBe(
      '<p title="&lt;script&gt;&quot;&#39;&amp;&lt;/script&gt;">&lt;script&gt;&quot;&#39;&amp;&lt;/script&gt;</p>',
    );
  });

  test('leaves markup of its own as it is and joins lists', () => {
    expect(markupText(html`<ul>${['a', '<b>'].map((item) => html`<li>${item}</li>`)}</ul>`)).toBe(
      '<ul><li>a</li><li>&lt;b&gt;</li></ul>',
    );
  });

  test('writes nothing for null, undefined and false, and zero as 0', () => {
    expect(markupText(html`[${null}${undefined}${false}${0}]`)).toBe('[0]');
  });

  test('drops control characters but keeps line breaks and tabs', () => {
    expect(markupText(html`${'a\u0000b\u001b[31mc\u0085d\te\nf'}`)).toBe('ab[31mcd\te\nf');
  });

  test('takes nothing from data for markup, whatever it looks like', () => {
    const forged = JSON.parse('{"markup":"<b>","Symbol(markup)":"<b>"}') as never;
    expect(() => markupText(html`${forged}`)).toThrow(TypeError);
  });

  test('no text makes a tag or ends an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(markupText(html`${text}`)).not.toMatch(/[<>"']/);
      }),
    );
  });
});
