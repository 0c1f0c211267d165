// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
//
// Finds pages of the book by their words. Works on the index in search-index.js alone.
(function () {
  'use strict';

  var MOST = 100;

  function plain(words) {
    return words.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  }

  function count(words, term) {
    var found = 0;
    for (var at = words.indexOf(term); at >= 0 && found < 20; at = words.indexOf(term, at + 1)) {
      found++;
    }
    return found;
  }

  // Pages with every term; those with a term in their title first, then by how often.
  function find(terms) {
    var found = [];
    OPINIO_PAGES.forEach(function (page) {
      var title = plain(page[1]);
      var words = plain(page[3]);
      var weight = 0;
      var every = terms.every(function (term) {
        var times = count(words, term);
        weight += times + (title.indexOf(term) >= 0 ? 100 : 0);
        return times > 0;
      });
      if (every) {
        found.push({ page: page, weight: weight });
      }
    });
    found.sort(function (a, b) {
      return b.weight - a.weight || (a.page[0] < b.page[0] ? -1 : 1);
    });
    return found;
  }

  function excerpt(words, term) {
    var at = Math.max(0, plain(words).indexOf(term));
    var from = at < 80 ? 0 : words.indexOf(' ', at - 80) + 1;
    var to = Math.min(words.length, at + 160);
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
