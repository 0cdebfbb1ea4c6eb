package io.github.copguidelines.serialization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers the codes that name nothing: each with its file, its key and the code. */
final class BrokenCodes {

  private final List<String> all = new ArrayList<>();

  List<String> all() {
    return Collections.unmodifiableList(all);
  }

  <C> void check(String file, String key, Optional<C> named, Set<C> known) {
    check(file, key, named.stream().toList(), known);
  }

  <C> void check(String file, String key, Collection<C> named, Set<C> known) {
    named.stream()
        .filter(code -> !known.contains(code))
        .forEach(code -> all.add(file + ": " + key + ": " + code));
  }

  static <E, C> Set<C> codes(List<E> entries, Function<E, C> code) {
    return entries.stream().map(code).collect(Collectors.toSet());
  }
}
