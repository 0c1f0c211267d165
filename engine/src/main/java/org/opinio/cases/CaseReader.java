// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opinio.cases.internal.CaseText;
import org.opinio.cases.internal.Coherence;
import org.opinio.cases.internal.Faults;
import org.opinio.cases.internal.FileReader;
import org.opinio.cases.internal.Yaml;
import org.opinio.cases.internal.YamlTree;
import org.opinio.law.Law;

/** Reads case files. */
public final class CaseReader {

  private CaseReader() {}

  /**
   * Reads a case against the law.
   *
   * @param file a YAML file of at most 10 MB
   * @param sourceKeys keys of the sources that the case may cite
   * @return the case, or what is wrong with the file; never an exception for what stands in it
   */
  public static CaseReading read(Path file, Law law, Set<String> sourceKeys) {
    return read(CaseText.read(file), law, sourceKeys);
  }

  /**
   * Reads a case that stands in no file of its own.
   *
   * @param name what diagnostics call it
   */
  public static CaseReading read(String name, String text, Law law, Set<String> sourceKeys) {
    return read(CaseText.of(name, text.getBytes(StandardCharsets.UTF_8)), law, sourceKeys);
  }

  private static CaseReading read(CaseText text, Law law, Set<String> sourceKeys) {
    if (text.fault().isPresent()) {
      return new CaseReading(Optional.empty(), List.of(text.fault().get()));
    }
    Faults faults = new Faults(text.file(), text.lines());
    Optional<Yaml.Keys> root = YamlTree.read(text, faults);
    Optional<Case> found =
        root.map(keys -> new FileReader(law, sourceKeys, faults).read(keys, text.digest()));
    if (found.isPresent()) {
      Coherence.check(found.get(), law, faults);
    }
    return new CaseReading(faults.none() ? found : Optional.empty(), faults.inOrder());
  }
}
