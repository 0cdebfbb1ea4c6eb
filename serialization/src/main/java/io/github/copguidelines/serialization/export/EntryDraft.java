package io.github.copguidelines.serialization.export;

import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.verification.VerificationLevel;
import java.util.List;
import java.util.Optional;

/** A mutable entry of a code list; members that are not set are absent. */
final class EntryDraft {

  /** The source of this library's own entries, which have no source document. */
  static final String OURS = "this library";

  private final String code;
  private final LocalizedText title;
  private LocalizedText description = LocalizedText.empty();
  private Optional<String> broader = Optional.empty();
  private List<String> alternatives = List.of();
  private List<String> avoided = List.of();
  private List<String> members = List.of();
  private Optional<String> status = Optional.empty();
  private Optional<String> source = Optional.empty();
  private Optional<Verification> verification = Optional.empty();
  private Optional<VerificationLevel> level = Optional.empty();

  private EntryDraft(String code, LocalizedText title) {
    this.code = code;
    this.title = title;
  }

  static EntryDraft of(String code, LocalizedText title) {
    return new EntryDraft(code, title);
  }

  /** Returns a text that the catalogue has in English only. */
  static LocalizedText english(Optional<String> text) {
    return text.map(words -> LocalizedText.of("en", words)).orElse(LocalizedText.empty());
  }

  EntryDraft describedAs(LocalizedText given) {
    description = given;
    return this;
  }

  EntryDraft below(String list, Optional<String> entry) {
    broader = entry.map(text -> list + "/" + text);
    return this;
  }

  EntryDraft alsoCalled(List<String> given) {
    alternatives = given;
    return this;
  }

  EntryDraft notCalled(List<String> given) {
    avoided = given;
    return this;
  }

  EntryDraft joining(List<String> given) {
    members = given;
    return this;
  }

  EntryDraft status(Optional<String> given) {
    status = given;
    return this;
  }

  EntryDraft source(Optional<String> given) {
    source = given;
    return this;
  }

  /** Marks codes and texts as this library's own. */
  EntryDraft ours() {
    return source(Optional.of(OURS));
  }

  /** Sets the verification of the entry, whose addresses are its source if it has no other. */
  EntryDraft verified(Optional<Verification> given) {
    verification = given;
    level = given.map(Verification::level);
    return this;
  }

  /** Sets the verification of an entry that counts as recalled if none is stated. */
  EntryDraft level(VerificationLevel given) {
    level = Optional.of(given);
    return this;
  }

  private Optional<String> addresses() {
    return verification
        .map(found -> String.join(" ", found.sources()))
        .filter(text -> !text.isEmpty());
  }

  private Optional<String> doubt() {
    return verification
        .flatMap(Verification::doubtful)
        .filter(doubtful -> doubtful)
        .map(doubtful -> "doubtful");
  }

  /** Returns the entry, never as deprecated: the catalogue cannot express that yet. */
  ExportedCode done() {
    return new ExportedCode(
        code,
        broader,
        title,
        description,
        alternatives,
        avoided,
        members,
        status.or(this::doubt),
        Optional.empty(),
        source.or(this::addresses),
        level.map(VerificationLevel::code));
  }
}
