package io.github.copguidelines.service;

import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.DocumentFormat;
import io.github.copguidelines.validation.CopValidator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Receives, stores and returns records. */
@RestController
@RequestMapping("/records")
final class RecordsController {

  private final DocumentFormat format;
  private final Limits limits;
  private final CopValidator judge;
  private final RecordStore store;

  RecordsController(DocumentFormat format, Limits limits, CopValidator judge, RecordStore store) {
    this.format = format;
    this.limits = limits;
    this.judge = judge;
    this.store = store;
  }

  /** Stores a record without errors at a stage; the answer contains the warnings. */
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Receipt> post(@RequestParam(defaultValue = "draft") Stage stage, InputStream body)
      throws IOException {
    // The bytes themselves, so that findings have lines; one more, to detect a body that is too
    // long.
    byte[] document = body.readNBytes(limits.documentLength() + 1);
    ReadResult<PracticeRecord> read = format.read(document, PracticeRecord.class);
    ValidationReport report = format.locate(document, judge.validate(read, stage));
    if (!report.isValid()) {
      throw Refusal.of(report);
    }
    String id = read.value().id();
    if (!store.add(id, stage, format.write(read))) { // what did not fit is written back, too
      throw Refusal.exists();
    }
    return ResponseEntity.created(URI.create("/records/" + id))
        .body(new Receipt(id, stage, report.findings()));
  }

  /** Gives a record back as it was sent, but for the order of members and the blanks. */
  @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  String get(@PathVariable String id) {
    return store.find(id).orElseThrow(Refusal::missing);
  }

  /** Lists records by their identifiers. */
  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  RecordPage list(
      @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
    return RecordPage.of(page, size, store.count(), store.page(page, size));
  }
}
