// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.benchmarks.peers;

import java.nio.file.Path;
import java.util.Set;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.LawCompiler;
import org.opinio.page.LawReader;

/** The law of this project, from the folder that -Dopinio.root names. */
final class LawHere {

  private LawHere() {}

  static CompiledLaw compiled() {
    Path root = Path.of(System.getProperty("opinio.root", "."));
    return LawCompiler.compile(LawReader.read(root.resolve("law"), Set.of()).law());
  }
}
