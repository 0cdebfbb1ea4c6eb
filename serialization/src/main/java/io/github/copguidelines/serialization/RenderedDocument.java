package io.github.copguidelines.serialization;

import io.github.copguidelines.model.NotSerialized;

/**
 * The text of one document in a report, which {@link ReportWriter#render} makes and {@link
 * ReportSink#document(RenderedDocument)} writes. Immutable and thread-safe.
 */
@NotSerialized
public final class RenderedDocument {

  private final DocumentReport document;
  private final String text;

  RenderedDocument(DocumentReport document, String text) {
    this.document = document;
    this.text = text;
  }

  DocumentReport document() {
    return document;
  }

  String text() {
    return text;
  }
}
