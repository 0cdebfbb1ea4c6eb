/**
 * Compiles profiles, a partner's further requirements on documents, and validates documents against
 * them.
 */
module io.github.copguidelines.profiles {
  requires transitive io.github.copguidelines.core;
  requires re2j;
  requires static org.immutables.value.annotations;
  requires static java.compiler;
  requires static org.apiguardian.api;
  requires static org.jspecify;

  exports io.github.copguidelines.profiles;
}
