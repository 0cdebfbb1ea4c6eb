package io.github.copguidelines.documents;

import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.serialization.FileFormat;
import io.github.copguidelines.serialization.NamedFormat;
import io.github.copguidelines.serialization.NotWritten;
import io.github.copguidelines.serialization.WriteOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A write-only format in which people read and send a contribution. */
abstract class ContributionFileFormat extends NamedFormat {

  ContributionFileFormat(String name, List<String> mediaTypes, List<String> extensions) {
    super(name, mediaTypes, extensions);
  }

  abstract byte[] bytes(Contribution contribution, Locale language);

  @Override
  public final boolean writes(Class<?> type) {
    return type == Contribution.class;
  }

  @Override
  public final void write(
      Iterable<? extends ReadResult<?>> documents,
      OutputStream out,
      WriteOptions options,
      Consumer<NotWritten> notWritten)
      throws IOException {
    Contribution contribution = (Contribution) FileFormat.only(documents).value();
    out.write(bytes(contribution, options.language()));
    out.flush();
  }
}
