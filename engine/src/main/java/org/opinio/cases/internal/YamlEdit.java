// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Sets one value in the text of a YAML file. All that is not that value keeps its bytes: comments,
 * order, quotes and line ends.
 */
public final class YamlEdit {

  private static final int STEP = 2;

  private final String text;
  private final String lineEnd;

  private YamlEdit(String text) {
    this.text = text;
    this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
  }

  /**
   * The text with the value at the path.
   *
   * @param path keys from the top; of each the names under which it may stand, the one to write
   *     first
   * @param value as it is written, on one line, in a form that may stand anywhere
   */
  public static String with(String text, List<List<String>> path, String value) {
    String mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
    YamlEdit edit = new YamlEdit(text.substring(mark.length()));
    return mark + edit.set(edit.root(), path, value);
  }

  /** Whether keys stand at the path, among them this one. */
  public static boolean holdsKey(String text, List<List<String>> path, String key) {
    YamlEdit edit = new YamlEdit(text.startsWith("\uFEFF") ? text.substring(1) : text);
    Optional<Node> at = Optional.of(edit.root());
    List<List<String>> whole = new ArrayList<>(path);
    whole.add(List.of(key));
    for (List<String> names : whole) {
      at =
          at.filter(MappingNode.class::isInstance)
              .flatMap(n -> find((MappingNode) n, names))
              .map(NodeTuple::getValueNode);
    }
    return at.isPresent();
  }

  private MappingNode root() {
    LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
    return new Compose(settings)
        .composeString(text)
        .filter(MappingNode.class::isInstance)
        .map(MappingNode.class::cast)
        .orElseThrow(() -> new IllegalArgumentException("the file has no keys"));
  }

  private String set(MappingNode map, List<List<String>> path, String value) {
    Optional<NodeTuple> found = find(map, path.getFirst());
    if (found.isEmpty()) {
      return insert(map, path, value);
    }
    List<List<String>> rest = path.subList(1, path.size());
    Node node = found.get().getValueNode();
    if (rest.isEmpty()) {
      return fill(map, found.get(), value);
    }
    if (node instanceof MappingNode below && !below.getValue().isEmpty()) {
      return set(below, rest, value);
    }
    boolean empty = node instanceof ScalarNode && start(node) == last(node);
    if (empty && map.getFlowStyle() == FlowStyle.BLOCK) {
      int from = lineEndAfter(after(found.get().getKeyNode()));
      return inserted(from, block(rest, value, column(map) + STEP));
    }
    return fill(map, found.get(), flow(rest, value));
  }

  /** Replaces what stands after a key. */
  private String fill(MappingNode map, NodeTuple entry, String value) {
    Node node = entry.getValueNode();
    if (start(node) < last(node)) {
      return text.substring(0, start(node)) + value + text.substring(last(node));
    }
    int colon = after(entry.getKeyNode());
    return text.substring(0, colon) + " " + value + text.substring(colon);
  }

  private String insert(MappingNode map, List<List<String>> path, String value) {
    if (map.getFlowStyle() == FlowStyle.FLOW) {
      String entry = path.getFirst().getFirst() + ": " + flow(path.subList(1, path.size()), value);
      boolean empty = map.getValue().isEmpty();
      int at = empty ? start(map) + 1 : last(map.getValue().getLast());
      return inserted(at, empty ? entry : ", " + entry);
    }
    int at = lineEndAfter(last(map.getValue().getLast()));
    return inserted(at, block(path, value, column(map)));
  }

  private String inserted(int at, String words) {
    return text.substring(0, at) + words + text.substring(at);
  }

  private static String flow(List<List<String>> path, String value) {
    return path.isEmpty()
        ? value
        : "{" + path.getFirst().getFirst() + ": " + flow(path.subList(1, path.size()), value) + "}";
  }

  private String block(List<List<String>> path, String value, int indent) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < path.size(); i++) {
      lines
          .append(lineEnd)
          .append(" ".repeat(indent + i * STEP))
          .append(path.get(i).getFirst())
          .append(':');
    }
    return lines.append(' ').append(value).toString();
  }

  private static Optional<NodeTuple> find(MappingNode map, List<String> names) {
    return map.getValue().stream()
        .filter(
            t -> t.getKeyNode() instanceof ScalarNode key && names.contains(key.getValue().strip()))
        .findFirst();
  }

  /** Just after the colon of a key. */
  private int after(Node key) {
    return text.indexOf(':', end(key)) + 1;
  }

  /** Where the line ends in which the offset stands. */
  private int lineEndAfter(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private int last(NodeTuple entry) {
    Node value = entry.getValueNode();
    int last = last(value);
    return start(value) == last ? Math.max(last, after(entry.getKeyNode())) : last;
  }

  /** Where the words of a node end; the parser counts what follows them in. */
  private int last(Node node) {
    if (node instanceof MappingNode map
        && map.getFlowStyle() == FlowStyle.BLOCK
        && !map.getValue().isEmpty()) {
      return last(map.getValue().getLast());
    }
    if (node instanceof SequenceNode list
        && list.getFlowStyle() == FlowStyle.BLOCK
        && !list.getValue().isEmpty()) {
      return Math.max(start(list) + 1, last(list.getValue().getLast()));
    }
    int last = end(node);
    while (last > start(node) && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private static int column(MappingNode map) {
    return map.getStartMark().map(Mark::getColumn).orElse(0);
  }

  private int start(Node node) {
    return offset(node.getStartMark());
  }

  private int end(Node node) {
    return offset(node.getEndMark());
  }

  private int offset(Optional<Mark> mark) {
    return text.offsetByCodePoints(0, mark.orElseThrow().getIndex());
  }
}
