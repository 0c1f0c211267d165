// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Makes an index in memory. */
final class SearchIndex {

  static final String ID = "id";
  static final String TITLE = "title";
  static final String TEXT = "text";
  static final String AUTHORITY = "authority";

  /** Everything, to be sought for words that stand in different parts. */
  static final String ALL = "all";

  static final String KIND = "kind";
  static final String ADDRESS = "address";
  private static final String NAME = "name";

  private SearchIndex() {}

  static DirectoryReader of(List<SearchEntry> entries, Analyzer analyzer) {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try {
      IndexWriterConfig config = new IndexWriterConfig(analyzer);
      config.setRAMBufferSizeMB(8);
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        for (SearchEntry entry : entries) {
          writer.addDocument(document(entry));
        }
        writer.forceMerge(1);
      }
      return DirectoryReader.open(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(SearchEntry entry) {
    Document document = new Document();
    document.add(new StoredField(KIND, entry.kind().name()));
    document.add(new StoredField(ADDRESS, entry.address()));
    document.add(new StoredField(NAME, entry.id()));
    document.add(new StringField(ID, entry.id().toLowerCase(Locale.ROOT), Field.Store.NO));
    document.add(new TextField(TITLE, entry.title(), Field.Store.YES));
    document.add(new TextField(TEXT, entry.text(), Field.Store.YES));
    document.add(new TextField(ALL, entry.id() + " " + entry.title(), Field.Store.NO));
    document.add(new TextField(ALL, entry.text(), Field.Store.NO));
    for (String authority : entry.authorities()) {
      document.add(new TextField(AUTHORITY, authority, Field.Store.YES));
      document.add(new TextField(ALL, authority, Field.Store.NO));
    }
    return document;
  }

  static String name(Document document) {
    return String.valueOf(document.get(NAME));
  }
}
