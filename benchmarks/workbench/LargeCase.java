// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints a case of ten operations and 300 facts: yes, no or unknown at random, of those facts that are
 * neither derived nor tied to others.
 */
public final class LargeCase {

  private static final int OPERATIONS = 10;
  private static final int FACTS = 30;
  private static final List<String> GROUPS =
      List.of("op", "target", "effect", "link", "host", "coercion", "access", "rights");

  private LargeCase() {}

  /** The folder of the law is the argument. */
  public static void main(String[] args) throws IOException {
    List<String> facts = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    for (String group : GROUPS) {
      Path page = Path.of(args[0], "facts", group + ".md");
      all.append(Files.exists(page) ? Files.readString(page) : "");
    }
    for (String part : all.toString().split("(?m)^## ")) {
      Matcher id = Pattern.compile("^[^`\n]*`((?!op\\.assessed-as-series|op\\.series)[a-z]+\\.[a-z-]+)`").matcher(part);
      boolean plain =
          part.lines().skip(1).filter(l -> !l.isBlank()).allMatch(l -> l.endsWith("?") || l.startsWith("In a campaign: any"));
      if (id.find() && plain && !all.toString().contains("#" + anchor(part))) {
        facts.add(id.group(1));
      }
    }
    Random random = new Random(1);
    System.out.println("title: Ten operations, 300 facts\nstates: {EE: Estonia, RU: Russian Federation}\noperations:");
    for (int n = 1; n <= OPERATIONS; n++) {
      System.out.printf("  wave-%d:%n    date: 2007%n    acting: RU%n    target: EE%n    host: RU%n    facts:%n", n);
      String group = "";
      for (String fact : facts.subList(0, FACTS)) {
        String[] parts = fact.split("\\.");
        if (!parts[0].equals(group)) {
          group = parts[0];
          System.out.println("      " + group + ":");
        }
        String value = List.of("yes", "no", "no", "unknown").get(random.nextInt(4));
        System.out.printf("        %s: {value: %s, source: assumed}%n", parts[1], value);
      }
    }
  }

  private static String anchor(String part) {
    return part.lines().findFirst().orElse("").toLowerCase().replaceAll("[^a-z0-9 -]", "").strip().replace(' ', '-');
  }
}
