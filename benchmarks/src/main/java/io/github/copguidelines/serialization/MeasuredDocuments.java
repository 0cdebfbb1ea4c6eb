package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.SafeguardingCodes;
import io.github.copguidelines.practice.SafeguardingDeclaration;
import io.github.copguidelines.practice.SafeguardingStatement;
import io.github.copguidelines.practice.Submitter;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.vocabulary.CoverageArea;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.StatementAnswer;
import io.github.copguidelines.vocabulary.SubmitterCapacity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documents that are read and judged, as JSON in UTF-8 on one line, as services send it.
 *
 * <p>All of them are complete at submission: what the sources of the real practices do not say (who
 * submits them and declares what, and how far they reach) is made up, since nobody measures how
 * fast a document is refused.
 */
final class MeasuredDocuments {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private MeasuredDocuments() {}

  /** Returns documents by the name of the set: {@code one} of 3 KB, or all {@code real} ones. */
  static List<byte[]> of(String name) {
    return switch (name) {
      case "one" -> List.of(one());
      case "real" -> practices().stream().map(record -> bytes(complete(record))).toList();
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** Returns the one document, whose name is {@code one} above. */
  static byte[] one() {
    try (InputStream in = MeasuredDocuments.class.getResourceAsStream("practice.json")) {
      byte[] document = Objects.requireNonNull(in).readAllBytes();
      return bytes(complete(CopJson.strict().read(document, PracticeRecord.class).value()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the real practices as they are, in the order of their files. */
  static List<PracticeRecord> practices() {
    List<PracticeRecord> records = new ArrayList<>();
    try (Stream<SourceDocument<PracticeRecord>> all =
        CopDocuments.strict().stream(Checkout.practices(), PracticeRecord.class)) {
      for (SourceDocument<PracticeRecord> practice : all.toList()) {
        records.add(practice.read().result().value());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return records;
  }

  /** Returns a record as a document on one line, without the end of the line. */
  static byte[] bytes(PracticeRecord record) {
    return MAPPER.writeValueAsBytes(MAPPER.readTree(CopJson.strict().write(record)));
  }

  private static PracticeRecord complete(PracticeRecord record) {
    PracticeRecord.Builder complete = record.toBuilder();
    complete
        .coverage(reach(record))
        .submitter(Submitter.builder().capacity(SubmitterCapacity.GOVERNMENT_FOCAL_POINT).build())
        .safeguardingDeclaration(declaration());
    if (record.countries().isEmpty() && !record.ituRegions().contains(ItuRegion.GLOBAL)) {
      complete.addCountries("KE", "RW");
    }
    return complete.build();
  }

  private static CoverageArea reach(PracticeRecord record) {
    if (record.ituRegions().contains(ItuRegion.GLOBAL)) {
      return CoverageArea.GLOBAL;
    }
    return record.countries().size() == 1 ? CoverageArea.NATIONAL : CoverageArea.REGIONAL;
  }

  private static SafeguardingDeclaration declaration() {
    SafeguardingDeclaration.Builder declaration = SafeguardingDeclaration.builder();
    declaration.date(PartialDate.parse("2026-11-20"));
    for (String code : SafeguardingCodes.all()) {
      declaration.addStatements(
          SafeguardingStatement.builder().code(code).answer(StatementAnswer.CONFIRMED).build());
    }
    return declaration.build();
  }
}
