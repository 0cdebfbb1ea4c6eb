package io.github.copguidelines.schemas;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.profiles.CompiledProfile;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The subject of a schema: a document type at a stage, optionally narrowed by a profile.
 *
 * @param type the type
 * @param stage the stage; draft if the type has none
 * @param base the base address
 * @param narrowing the profile; null for the type itself
 */
record Subject(SchemaType type, Stage stage, String base, @Nullable CompiledProfile narrowing) {

  static Subject of(SchemaType type, Stage stage) {
    return new Subject(type, stage, SchemaType.BASE, null);
  }

  static Subject of(CompiledProfile narrowing) {
    SchemaType type = SchemaType.of(narrowing.profile().documentType());
    return new Subject(
        type,
        type.serving(narrowing.profile().leastStage()),
        narrowing.profile().base().orElse(SchemaType.BASE),
        narrowing);
  }

  Subject under(String other) {
    return new Subject(type, stage, SchemaType.checkedBase(other), narrowing);
  }

  Optional<CompiledProfile> profile() {
    return Optional.ofNullable(narrowing);
  }

  /** Returns the key of the title in {@link SchemaTexts}. */
  String titleKey() {
    return type.titleKey(stage);
  }

  /** Returns the name of the file for a format. */
  String fileName(SchemaFormat format) {
    String name = profile().map(one -> one.profile().id()).orElse(titleKey().replace('.', '-'));
    return name + format.ending();
  }

  /** Returns the address of a format. */
  String id(SchemaFormat format) {
    String folder = narrowing == null ? "" : "profiles/";
    return base + SchemaType.WIRE_VERSION + "/" + folder + fileName(format);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Subject subject
        && type == subject.type
        && stage == subject.stage
        && base.equals(subject.base)
        && profile()
            .map(CompiledProfile::profile)
            .equals(subject.profile().map(CompiledProfile::profile));
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, stage, base);
  }
}
