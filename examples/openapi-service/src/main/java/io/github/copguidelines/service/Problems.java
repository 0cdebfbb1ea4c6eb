package io.github.copguidelines.service;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Converts every failure to {@code application/problem+json}, including {@link Refusal}. */
@RestControllerAdvice
final class Problems extends ResponseEntityExceptionHandler {

  private final BoundBodies bodies;

  Problems(BoundBodies bodies) {
    this.bodies = bodies;
  }

  /** Reports the parameters that are out of bounds, with the bounds. */
  @Override
  protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
      HandlerMethodValidationException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    List<Map<String, String>> parameters =
        e.getParameterValidationResults().stream()
            .flatMap(
                result ->
                    result.getResolvableErrors().stream()
                        .map(
                            error ->
                                Map.of(
                                    "name",
                                    name(result.getMethodParameter().getParameterName()),
                                    "message",
                                    name(error.getDefaultMessage()))))
            .toList();
    e.getBody().setProperty("parameters", parameters);
    return super.handleHandlerMethodValidationException(e, headers, status, request);
  }

  /** Reports the values that do not fit into a record. */
  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return bodies
        .report(e)
        .map(report -> refuse(Refusal.ofDocument(report), request))
        .orElseGet(() -> super.handleHttpMessageNotReadable(e, headers, status, request));
  }

  private @Nullable ResponseEntity<Object> refuse(Refusal refusal, WebRequest request) {
    return handleErrorResponseException(
        refusal, refusal.getHeaders(), refusal.getStatusCode(), request);
  }

  private static String name(@Nullable String known) {
    return Objects.requireNonNullElse(known, "");
  }

  /** Answers without the reason, which may contain parts of a document; it is logged. */
  @ExceptionHandler
  @Nullable ResponseEntity<Object> unexpected(Exception e, WebRequest request) {
    logger.error("A request failed.", e);
    HttpStatus status = HttpStatus.INTERNAL_SERVER_ERROR;
    return handleExceptionInternal(
        e, ProblemDetail.forStatus(status), new HttpHeaders(), status, request);
  }
}
