// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
'use strict';

// Brings a new matrix onto the page by the cells that differ. To put hundreds of equal cells in the
// place of others takes a browser longer than the server needs to find them.
(() => {
  const heads = table => [...table.tHead.rows[0].cells].map(cell => cell.textContent);

  const isGroup = row => row.cells.length === 1;

  const isSameRow = (now, next) => now.className === next.className
      && isGroup(now) === isGroup(next)
      && now.cells[0].textContent === next.cells[0].textContent;

  // Takes away the columns that are no longer there, and puts in the new ones.
  const align = (have, want, row, cells) => {
    for (let i = have.length - 1; i >= 0; i--) {
      if (!want.includes(have[i])) {
        row.cells[i].remove();
      }
    }
    want.forEach((head, i) => {
      if (!have.includes(head)) {
        row.insertBefore(cells[i], row.cells[i] ?? null);
      }
    });
  };

  // Says whether it could: both tables must have the same rows, and what columns they share in the
  // same order.
  const bring = (now, next) => {
    const have = heads(now);
    const want = heads(next);
    const rows = [...now.rows];
    const cells = [...next.rows].map(row => [...row.cells]);
    if (rows.length !== cells.length
        || !rows.every((row, i) => isSameRow(row, next.rows[i]))
        || have.filter(h => want.includes(h)).join() !== want.filter(h => have.includes(h)).join()) {
      return false;
    }
    rows.forEach((row, r) => {
      if (!isGroup(row)) {
        align(have, want, row, cells[r]);
      }
      cells[r].forEach((cell, i) => {
        if (row.cells[i] !== cell && !row.cells[i].isEqualNode(cell)) {
          row.cells[i].replaceWith(cell);
        }
      });
    });
    return true;
  };

  document.addEventListener('htmx:oobBeforeSwap', ({detail}) => {
    const now = detail.target.querySelector('table.matrix');
    const next = detail.fragment.querySelector('table.matrix');
    if (now && next && bring(now, next)) {
      detail.shouldSwap = false;
    }
  });
})();
