package io.github.copguidelines.profiles;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.model.ModelTree;
import io.github.copguidelines.model.NotSerialized;
import io.github.copguidelines.profile.Profile;
import io.github.copguidelines.settings.PlacePattern;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A compiled profile, which validates documents and holds the profile as a JSON Schema.
 *
 * <p>Compile a profile once and share it: it is immutable and thread-safe.
 */
@NotSerialized
public final class CompiledProfile {

  private final Profile profile;
  private final Members schema;
  private final List<Member> own;
  private final Map<String, Predicate<String>> forms = new ConcurrentHashMap<>();

  /** A member of the objects that a pattern of places matches. */
  private record Member(PlacePattern object, String name) {

    boolean is(Pointer place) {
      return place.last().equals(name) && place.parent().filter(object::matches).isPresent();
    }
  }

  private CompiledProfile(Profile profile) {
    this.profile = profile;
    this.schema = Members.copyOf(OverlayBuilder.of(profile));
    this.own =
        profile.extensionFields().stream()
            .map(field -> new Member(PlacePattern.parse(field.in().orElse("")), field.name()))
            .toList();
  }

  /**
   * Compiles a profile.
   *
   * @throws IllegalArgumentException if {@link ProfileReview} finds errors in it; the message names
   *     their rules and places
   */
  public static CompiledProfile of(Profile profile) {
    List<Finding> errors =
        ProfileReview.of(profile).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .toList();
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(
          errors.stream()
              .map(error -> error.rule() + " " + error.pointer())
              .collect(Collectors.joining(", ", "The profile has errors: ", ".")));
    }
    return new CompiledProfile(profile);
  }

  /** Returns the profile. */
  public Profile profile() {
    return profile;
  }

  /**
   * Returns the requirements of the profile as plain values: a schema of JSON Schema 2020-12
   * without names and references. It applies in addition to the schema of the type.
   */
  public Members schema() {
    return schema;
  }

  /**
   * Checks a document against the profile, not against the library's own rules.
   *
   * @param document an object of the profile's {@linkplain Profile#documentType type}
   * @return the errors, in the order of the document
   */
  public List<Finding> judge(Extensible document) {
    ProfileValidator validator = new ProfileValidator(forms);
    validator.judge(schema.asMap(), ModelTree.of(document), Pointer.root());
    return List.copyOf(validator.findings());
  }

  /** Returns true if the profile adds a member that the library does not know. */
  public boolean adds(Pointer member) {
    return own.stream().anyMatch(one -> one.is(member));
  }
}
