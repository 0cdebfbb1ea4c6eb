package io.github.copguidelines.schemas;

import io.github.copguidelines.finding.Messages;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Members;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The labels of members and codes, which core bundles from the catalogue. */
final class MemberLabels {

  /**
   * The keys of the labels of a definition's members; labels of the record are at the top level.
   */
  private static final Map<String, String> OBJECTS =
      Map.of(
          "Result", "result.",
          "Evaluation", "evaluation.",
          "Cost", "cost.",
          "Transferability", "transferability.",
          "Organisation", "organisation.",
          "Partner", "organisation.");

  /** The keys of the labels of a list's codes. */
  private static final Map<String, String> LISTS =
      Map.of(
          "Audience", "audience.",
          "CoverageArea", "coverage.",
          "ItuRegion", "region.",
          "LifecycleState", "state.",
          "Role", "role.");

  private final SchemaType subject;
  private final Locale locale;

  MemberLabels(SchemaType subject, Locale locale) {
    this.subject = subject;
    this.locale = locale;
  }

  /**
   * Returns the label of a member; empty if it has none.
   *
   * @param definition the definition that has the member; empty for the document itself
   */
  Optional<String> ofMember(Optional<String> definition, String member) {
    if (subject != SchemaType.PRACTICE_RECORD) {
      return Optional.empty();
    }
    Optional<String> object = definition.isEmpty() ? Optional.of("") : definition.map(OBJECTS::get);
    return object.flatMap(prefix -> text("field." + prefix + member));
  }

  /** Returns the label of a code of a definition; empty if it has none. */
  Optional<String> ofCode(String definition, String code) {
    return Optional.ofNullable(LISTS.get(definition)).flatMap(prefix -> text(prefix + code));
  }

  /** Returns the label of a stage. */
  String ofStage(Stage stage) {
    return text("stage." + stage.code()).orElse(stage.code());
  }

  private Optional<String> text(String key) {
    String text = Messages.render(key, Members.none(), locale);
    return text.equals(key) ? Optional.empty() : Optional.of(text);
  }
}
