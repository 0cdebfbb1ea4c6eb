package io.github.copguidelines.cli;

import io.github.copguidelines.crosswalk.Crosswalk;
import io.github.copguidelines.crosswalk.CrosswalkGaps;
import io.github.copguidelines.crosswalk.Mapping;
import io.github.copguidelines.crosswalk.Scheme;
import io.github.copguidelines.crosswalk.SchemeConcept;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.Risk;
import java.util.Optional;

/** Schemes, mappings and gaps for people to read. */
record CrosswalkText(Crosswalk crosswalk) {

  static String line(Scheme scheme, int mappings) {
    return "%-25s %-8s  %3d concepts, %2d mappings  %s"
        .formatted(
            scheme.code(),
            level(scheme.verification()),
            scheme.concepts().size(),
            mappings,
            scheme.title());
  }

  /** From our risk to their concept. */
  String outward(Mapping mapping) {
    return "%-37s %-13s %-29s %s"
        .formatted(mapping.risk(), mapping.relation().code(), mapping.target(), end(mapping));
  }

  /** From their concept to our risk; the relation stays that of the concept to the risk. */
  String inward(Mapping mapping) {
    return "%-29s %-13s %-37s %s"
        .formatted(mapping.target(), mapping.relation().code(), mapping.risk(), end(mapping));
  }

  private String end(Mapping mapping) {
    return "%-6s  %-8s  %s"
        .formatted(
            mapping.judgement().map(Code::code).orElse(""),
            level(mapping.verification()),
            name(mapping));
  }

  private String name(Mapping mapping) {
    return mapping
        .concept()
        .flatMap(crosswalk::concept)
        .map(SchemeConcept::name)
        .orElse("the scheme as a whole");
  }

  static String gaps(CrosswalkGaps gaps, Terminal terminal) {
    StringBuilder text = new StringBuilder(terminal.heading(gaps.scheme())).append('\n');
    text.append("  risks without a mapping: ").append(gaps.risks().size()).append('\n');
    for (Risk risk : gaps.risks()) {
      text.append("    ").append(risk).append('\n');
    }
    text.append("  concepts without a mapping: ").append(gaps.concepts().size()).append('\n');
    gaps.concepts().forEach(concept -> text.append(line(concept)));
    gaps.onPurpose().ifPresent(why -> text.append("  on purpose: ").append(why).append('\n'));
    return text.append('\n').toString();
  }

  /** What of a scheme meets nothing of another. */
  String unshared(UnsharedConcepts gaps, Terminal terminal) {
    StringBuilder text = new StringBuilder(terminal.heading(gaps.scheme().code())).append('\n');
    text.append("  concepts that share no risk with one of ").append(gaps.other().code());
    text.append(": ").append(gaps.concepts().size()).append('\n');
    for (SchemeConcept concept : gaps.concepts()) {
      text.append(line(concept).stripTrailing());
      text.append(crosswalk.of(concept.notation()).isEmpty() ? " (without a mapping)\n" : "\n");
    }
    return text.append('\n').toString();
  }

  private static String line(SchemeConcept concept) {
    return "    %-29s %-8s  %s\n"
        .formatted(concept.notation(), level(concept.verification()), concept.name());
  }

  private static String level(Optional<Verification> verification) {
    return verification.map(found -> found.level().code()).orElse("recalled");
  }
}
