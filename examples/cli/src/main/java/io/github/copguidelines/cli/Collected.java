package io.github.copguidelines.cli;

import io.github.copguidelines.analysis.collection.Conflict;
import io.github.copguidelines.analysis.collection.MergedDocuments;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.profile.DocumentType;
import io.github.copguidelines.serialization.FindingLine;
import io.github.copguidelines.text.PrintableText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The result of reading documents into a collection. */
final class Collected {

  private long documents;
  private boolean complete = true;

  private Collected() {}

  /** Returns the model type for documents that offices write; rejects other types. */
  static Class<? extends Extensible> typeOf(DocumentType type) {
    Class<? extends Extensible> documents = type.modelType();
    if (ModelType.of(documents).property("modified").isEmpty()) {
      throw Refusal.of("merge.type");
    }
    return documents;
  }

  /** Reads the documents that arguments name, and reports incompletely read ones. */
  static <T extends Extensible> Collected into(
      MergedDocuments<T> merged, List<String> arguments, Class<T> type, Terminal terminal)
      throws IOException {
    Collected read = new Collected();
    InputDocuments.forEach(
        arguments,
        type,
        terminal,
        (name, result) -> {
          read.documents++;
          read.complete &= InputDocuments.isWhole(name, result, terminal);
          merged.add(name, result);
        });
    return read;
  }

  /** Reports documents that conflict. */
  static void tell(List<Conflict> conflicts, Locale language, Terminal terminal) {
    for (Conflict conflict : conflicts) {
      ValidationReport report = ValidationReport.of(Stage.DRAFT, List.of(conflict.finding()));
      String name = PrintableText.of(conflict.other());
      for (String line : FindingLine.all(report, language)) {
        terminal.printableNote(name + ": " + line);
      }
    }
  }

  /** Returns the number of documents. */
  long documents() {
    return documents;
  }

  /** Returns false if a document was not read completely. */
  boolean isComplete() {
    return complete;
  }
}
