package io.github.copguidelines.service;

import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.DocumentFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Keeps the body of a request while Spring's mapper reads a record from it, so that the library can
 * report all errors if the mapper fails.
 *
 * <p>The mapper's exception has rule and place of the first misfit, in English. The library reports
 * all of them, with lines, in the language of the request.
 */
@RestControllerAdvice
final class BoundBodies extends RequestBodyAdviceAdapter {

  private final DocumentFormat format;
  private final Limits limits;

  BoundBodies(DocumentFormat format, Limits limits) {
    this.format = format;
    this.limits = limits;
  }

  /** Selects the bodies that contain records. */
  @Override
  public boolean supports(
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converterType) {
    return type == PracticeRecord.class;
  }

  /** Reads one byte more than allowed, to detect a body that is too long. */
  @Override
  public HttpInputMessage beforeBodyRead(
      HttpInputMessage message,
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converterType)
      throws IOException {
    byte[] bytes = message.getBody().readNBytes(limits.documentLength() + 1);
    if (bytes.length > limits.documentLength()) {
      throw Refusal.ofDocument(
          ValidationReport.of(
              Stage.DRAFT,
              List.of(
                  Limits.DOCUMENT_LENGTH
                      .at(Pointer.root())
                      .argument("max", limits.documentLength())
                      .build())));
    }
    return new KeptBody(message.getHeaders(), bytes);
  }

  /** Returns the library's report on a body that was not readable; empty if there was no body. */
  Optional<ValidationReport> report(HttpMessageNotReadableException e) {
    if (!(e.getHttpInputMessage() instanceof KeptBody kept)) {
      return Optional.empty();
    }
    var read = format.read(kept.bytes, PracticeRecord.class);
    var report = ValidationReport.of(Stage.DRAFT, read.findings()); // reading is without a stage
    return Optional.of(format.locate(kept.bytes, report)).filter(found -> !found.isValid());
  }

  private static final class KeptBody implements HttpInputMessage {

    private final HttpHeaders headers;
    private final byte[] bytes;

    KeptBody(HttpHeaders headers, byte[] bytes) {
      this.headers = headers;
      this.bytes = bytes;
    }

    @Override
    public HttpHeaders getHeaders() {
      return headers;
    }

    @Override
    public InputStream getBody() {
      return new ByteArrayInputStream(bytes);
    }
  }
}
