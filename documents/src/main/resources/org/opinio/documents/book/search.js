// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
//
// Finds pages of the book by their words. Works on the index in search-index.js alone.
(function () {
  'use strict';

  var MOST = 200;

  function plain(words) {
    return words.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  }

  var ORDER = ['Rule', 'Question', 'Facts', 'Case', 'Holder', 'Treaty', 'Source', 'About the book'];

  // Pages with every term in them or in their title. Those with every term in the title stand
  // first; then by kind, and by title. Nothing is counted, so that nobody is ranked.
  function find(terms) {
    var found = [];
    OPINIO_PAGES.forEach(function (page) {
      var title = plain(page[1]);
      var words = title + ' ' + plain(page[3]);
      var has = function (text) {
        return terms.every(function (term) { return text.indexOf(term) >= 0; });
      };
      if (has(words)) {
        found.push({ page: page, title: title, far: has(title) ? 0 : 1, kind: ORDER.indexOf(page[2]) });
      }
    });
    found.sort(function (a, b) {
      return a.far - b.far || a.kind - b.kind || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0);
    });
    return found;
  }

  function excerpt(words, term) {
    var at = Math.max(0, plain(words).indexOf(term));
    var from = at < 80 ? 0 : words.indexOf(' ', at - 80) + 1;
    var end = words.indexOf(' ', at + 160);
    var to = end < 0 ? words.length : end;
    return (from > 0 ? '… ' : '') + words.slice(from, to) + (to < words.length ? ' …' : '');
  }

  function element(name, words) {
    var made = document.createElement(name);
    made.textContent = words;
    return made;
  }

  function show(query) {
    var terms = plain(query).split(/\s+/).filter(Boolean);
    var list = document.getElementById('_results');
    var status = document.getElementById('_found');
    list.textContent = '';
    if (!terms.length) {
      status.textContent = '';
      return;
    }
    var found = find(terms);
    status.textContent =
      found.length === 0
        ? 'Nothing found for ‘' + query + '’.'
        : found.length + (found.length === 1 ? ' page' : ' pages') + ' found for ‘' + query + '’' +
          (found.length > MOST ? '; the first ' + MOST + ' are shown.' : '.');
    found.slice(0, MOST).forEach(function (one) {
      var item = document.createElement('li');
      var link = element('a', one.page[1]);
      link.href = one.page[0];
      item.appendChild(link);
      item.appendChild(document.createTextNode(' '));
      var kind = element('span', '(' + one.page[2] + ')');
      kind.className = 'label';
      item.appendChild(kind);
      item.appendChild(element('p', excerpt(one.page[3], terms[0])));
      list.appendChild(item);
    });
  }

  var query = new URLSearchParams(location.search).get('q') || '';
  document.getElementById('_q').value = query;
  show(query);
})();
