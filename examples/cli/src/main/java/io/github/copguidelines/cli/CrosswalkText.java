package io.github.copguidelines.cli;

import io.github.copguidelines.crosswalk.Crosswalk;
import io.github.copguidelines.crosswalk.CrosswalkGaps;
import io.github.copguidelines.crosswalk.Mapping;
import io.github.copguidelines.crosswalk.Scheme;
import io.github.copguidelines.crosswalk.SchemeConcept;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.verification.VerificationLevel;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.Risk;
import java.util.Optional;

/** Formats schemes, mappings and gaps for people. */
record CrosswalkText(Crosswalk crosswalk, Terminal terminal) {

  String line(Scheme scheme, int mappings) {
    return "%-25s %-8s  %s  %s"
        .formatted(
            scheme.code(),
            level(scheme.verification()),
            terminal.text(
                Words.of(
                    "crosswalk.scheme",
                    "concepts",
                    "%3d".formatted(scheme.concepts().size()),
                    "mappings",
                    "%2d".formatted(mappings))),
            scheme.title());
  }

  /** Formats a mapping from our risk to the concept. */
  String outward(Mapping mapping) {
    return "%-37s %-13s %-29s %s"
        .formatted(mapping.risk(), mapping.relation().code(), mapping.target(), end(mapping));
  }

  /** Formats a mapping from the concept to our risk; the relation stays from concept to risk. */
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
        .orElseGet(() -> terminal.text(Words.of("crosswalk.whole")));
  }

  String gaps(CrosswalkGaps gaps) {
    StringBuilder text = new StringBuilder(terminal.heading(gaps.scheme())).append('\n');
    text.append(
        terminal.labelled(Words.of("label.unmapped-risks"), String.valueOf(gaps.risks().size())));
    for (Risk risk : gaps.risks()) {
      text.append("    ").append(risk).append('\n');
    }
    text.append(
        terminal.labelled(
            Words.of("label.unmapped-concepts"), String.valueOf(gaps.concepts().size())));
    gaps.concepts().forEach(concept -> text.append(line(concept)));
    gaps.onPurpose()
        .ifPresent(why -> text.append(terminal.labelled(Words.of("label.purpose"), why)));
    return text.append('\n').toString();
  }

  /** Formats the concepts of a scheme that share no risk with another scheme. */
  String unshared(UnsharedConcepts gaps) {
    StringBuilder text = new StringBuilder(terminal.heading(gaps.scheme().code())).append('\n');
    int count = gaps.concepts().size();
    String other = gaps.other().code();
    Words unshared = Words.of("crosswalk.unshared", "scheme", other, "count", count);
    text.append("  ").append(terminal.text(unshared)).append('\n');
    for (SchemeConcept concept : gaps.concepts()) {
      text.append(line(concept).stripTrailing());
      boolean mapped = !crosswalk.of(concept.notation()).isEmpty();
      text.append(mapped ? "" : " " + terminal.text(Words.of("crosswalk.unmapped"))).append('\n');
    }
    return text.append('\n').toString();
  }

  private static String line(SchemeConcept concept) {
    return "    %-29s %-8s  %s\n"
        .formatted(concept.notation(), level(concept.verification()), concept.name());
  }

  private static String level(Optional<Verification> verification) {
    return VerificationLevel.of(verification).code();
  }
}
